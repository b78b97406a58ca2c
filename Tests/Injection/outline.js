// What stands in a page, without its words: each element with the names of its attributes, outside of Markdown's texts;
// and what no page may hold, anywhere.
() => {
  const shape = [], faults = [], prose = new Set();
  for (const element of document.querySelectorAll("*")) {
    const names = element.getAttributeNames().sort();
    for (const name of names) {
      const value = element.getAttribute(name);
      if (/^on/i.test(name)) faults.push(`${name} in ${element.outerHTML.slice(0, 200)}`);
      if (["href", "src", "action", "formaction", "data", "srcset", "xlink:href", "poster", "ping"].includes(name)
          && /^[^:]*(script|data|blob|filesystem)[^:]*:/i.test(value.replace(/[\u0000-\u0020\u007f-\u00a0]/g, ""))
          && !/^(https?|mailto|tel):/i.test(value) && !/^[^:]*[?#/]/.test(value))
        faults.push(`${name}=${value}`);
    }
    if (element.parentElement?.closest(".prose")) {
      prose.add(`${element.localName} ${names}`);
    } else {
      shape.push(`${element.namespaceURI.at(-1)} ${element.localName} ${names}`);
    }
  }
  return { shape, faults, prose: [...prose], title: document.title, text: document.documentElement.textContent };
}
