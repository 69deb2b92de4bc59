/** Measures what is on a page. Plain JavaScript, so that it comes into the page as it is written. */
(() => {
  /** Elements of a place, those in shadow roots too, that one can see. */
  const findVisible = (place) => {
    const found = [];
    for (const element of [place, ...place.querySelectorAll('*')]) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      found.push(element);
      if (element.shadowRoot) for (const child of element.shadowRoot.children) found.push(...findVisible(child));
    }
    return found;
  };

  const isBlock = (element) => element.matches('h1, h2, h3, h4, h5, h6, p, li');
  const fold = (text) => text.replace(/\s+/g, ' ').trim();

  /** What is before the text of a list item, and where. */
  const readMark = (element) => {
    if (!element.matches('li')) return '';
    const mark = getComputedStyle(element, '::marker');
    const dash = getComputedStyle(element, '::before');
    const place = [dash.content, dash.position, dash.left, dash.top, dash.width, dash.borderTopWidth];
    return [getComputedStyle(element).listStyle, mark.content, ...place].join(' ');
  };

  globalThis.hostMeasure = {
    /** Name, place and size in whole pixels from the corner of `place`, the mark of a list item, and the text of a block. */
    measure(place) {
      const origin = place.getBoundingClientRect();
      return findVisible(place).map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const numbers = [left - origin.left, top - origin.top, width, height].map(Math.round);
        return fold(
          `${element.localName} ${numbers.join(' ')} ${readMark(element)} ${isBlock(element) ? element.innerText : ''}`,
        );
      });
    },
    /** What no reader could make sense of: a block of no size, outside its place, or upon another. */
    findFaults(place) {
      const outer = place.getBoundingClientRect();
      const blocks = findVisible(place).filter(isBlock);
      const boxes = blocks.map((block) => block.getBoundingClientRect());
      const name = (index) => fold(blocks[index].innerText).slice(0, 40);
      return boxes.flatMap((box, index) => [
        ...(box.width < 20 || box.height < 8 ? [`no size: ${name(index)}`] : []),
        ...(box.left < outer.left - 1 || box.right > outer.right + 1 ? [`outside: ${name(index)}`] : []),
        ...boxes
          .slice(index + 1)
          .flatMap((other, later) =>
            box.bottom > other.top + 1 &&
            other.bottom > box.top + 1 &&
            box.right > other.left + 1 &&
            other.right > box.left + 1
              ? [`${name(index)} upon ${name(index + 1 + later)}`]
              : [],
          ),
      ]);
    },
    /** Takes every rule but the fonts off the page, and gives `place` what a host lends: its font, spacing and colour. */
    strip(place) {
      const lent = ['font', 'letter-spacing', 'word-spacing', 'line-height', 'color', 'inline-size'];
      const style = getComputedStyle(place);
      const values = lent.map((name) => [name, style.getPropertyValue(name)]);
      for (const sheet of document.styleSheets)
        for (let index = sheet.cssRules.length - 1; index >= 0; index--)
          if (!(sheet.cssRules[index] instanceof CSSFontFaceRule)) sheet.deleteRule(index);
      for (const [name, value] of values) place.style.setProperty(name, value);
    },
  };
})();
