// The settings of glibc's allocator, which Swift's own module of glibc leaves out. Empty on every other system.
#if defined(__linux__)
#include <malloc.h>
#endif
