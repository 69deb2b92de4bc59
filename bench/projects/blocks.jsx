// The three blocks as React components. TEXT comes from the build.
const { lang, messages, predictors, contact } = TEXT;

export function Blocks() {
  return (
    <>
      <section className="messages" lang={lang}>
        <h2>{messages.heading}</h2>
        <ul role="list">
          <Items items={messages.items} />
        </ul>
        <Source words={messages.source} />
      </section>
      <section className="predictors" lang={lang}>
        <h2>{predictors.heading}</h2>
        <p className="caveat">{predictors.caveat}</p>
        <ol>
          <Items items={predictors.items} />
        </ol>
        <Source words={predictors.source} />
      </section>
      <section className="contact" lang={lang}>
        <p>
          <Text words={contact.sentence} />
        </p>
        <Source words={contact.source} />
      </section>
    </>
  );
}

function Items({ items }) {
  return items.map((words, index) => (
    <li key={index}>
      <Text words={words} />
    </li>
  ));
}

function Source({ words }) {
  return (
    <p className="source">
      <Text words={words} />
    </p>
  );
}

function Text({ words }) {
  if (typeof words === 'string') return words;
  return words.map(({ text, strong, href }, index) => {
    if (strong) return <strong key={index}>{text}</strong>;
    return href ? (
      <a key={index} href={href}>
        {text}
      </a>
    ) : (
      text
    );
  });
}
