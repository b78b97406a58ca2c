# What the machine must have.

export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}

# Whether there is what a Debian package would bring.
is_there() {
    case $1 in
        libcmark-dev) pkg-config --exists libcmark ;;
        libyaml-dev) pkg-config --exists yaml-0.1 ;;
        nettle-dev) pkg-config --exists nettle ;;
        zlib1g-dev) pkg-config --exists zlib ;;
        libexpat1-dev) pkg-config --exists expat ;;
        python3-venv) python3 -c 'import ensurepip, venv' ;;
        nginx) PATH=$PATH:/usr/sbin command -v nginx ;;
        default-jre-headless) java -version ;;
        chromium) [ -x "$CHROMIUM" ] ;;
        *) command -v "$1" ;;
    esac > /dev/null 2>&1
}

# Installs Debian packages; does nothing when there are none to install.
install_packages() {
    [ $# -gt 0 ] || return 0
    command -v apt-get > /dev/null || fail "apt is not there: install by other means what stands for the Debian packages $*"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo > /dev/null || fail "as root, run: apt-get install -y $*"
        as_root=(sudo)
    fi
    echo "Installing $*"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" \
        > "$log" 2>&1 || fail_with "apt could not install $*" < /dev/null
}

# Unpacks Debian packages into a folder, without installing them: nothing of theirs is set up, and nothing starts.
unpack_packages() {
    local folder=$1 file
    shift
    mkdir -p "$folder"
    (cd "$scratch" && apt-get download "$@") > "$log" 2>&1 || fail_with "apt could not download $*" < /dev/null
    for file in "$scratch"/*.deb; do dpkg-deb --extract "$file" "$folder"; done
}

section packages "System packages" 2
check_packages() {
    command -v swift > /dev/null || fail "Swift 6 is not there: see https://www.swift.org/install/"
    local name package
    local -A missing=()
    for name in "${!chosen[@]}"; do
        for package in ${packages[$name]}; do is_there "$package" || missing[$package]=yes; done
    done
    install_packages "${!missing[@]}"
    echo "Everything needed is there."
}

section python "Python packages" 1 "" "python3 python3-venv"
check_python() {
    local requirements=Tests/requirements.txt
    if ! cmp -s "$requirements" .venv/installed || ! .venv/bin/python -m pytest --version > /dev/null 2>&1; then
        rm -rf .venv
        python3 -m venv .venv
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement "$requirements"
        cp "$requirements" .venv/installed
    fi
    echo "The packages of $requirements are there."
}
