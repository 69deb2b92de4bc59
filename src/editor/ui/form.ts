import { html, type TemplateResult } from 'lit/html.js';
import { date } from '../../elements/templates/date.js';
import { findField, fieldLabel, readPath, type Field, type Value } from '../draft/fields.js';
import { needsAction } from '../draft/validate.js';
import { hasTextChanged } from '../draft/draft.js';
import { field, idOf, ownProblem, sentence } from './field.js';
import { items } from './item-list.js';
import { jump } from './focus-target.js';
import type { Model } from './store.js';

/** The parts of the form, each with the fields of the content that it holds. */
const sections = [
  { id: 'front', title: 'What it is', fields: ['documentType', 'board', 'title', 'introduction'] },
  { id: 'messages', title: 'Key messages', fields: ['keyMessages'] },
  { id: 'predictors', title: 'Predictors', fields: ['predictors'] },
  { id: 'contact', title: 'Contact', fields: ['contact'] },
  {
    id: 'age',
    title: 'Whose, and how old',
    fields: ['publisher', 'publishedOn', 'reportPublishedOn', 'status', 'statusChangedOn', 'replacement', 'review'],
  },
  { id: 'ours', title: 'Our own words around the Board’s', fields: ['lang', 'dir', 'labels'] },
] as const;

/** Follow from the words by themselves: nobody types them. */
const derived = ['edition.number', 'edition.fingerprint'];

/** Everything that can be written, from the schema, under what is wrong with it. */
export function form(model: Model): TemplateResult {
  return html`<form
    class="form"
    aria-labelledby="edit"
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
  >
    <h2 id="edit" tabindex="-1">Edit</h2>
    ${problemSummary(model)}
    <nav class="parts" aria-label="Parts of the form">
      ${[...sections, { id: 'edition', title: 'Edition' }].map(
        ({ id, title }) => html`<a href="#part-${id}" @click=${jump}>${title}</a>`,
      )}
    </nav>
    ${sections.map((section) => part(model, section))} ${edition(model)}
  </form>`;
}

/** All that is wrong, each leading to its field. */
function problemSummary(model: Model): TemplateResult | null {
  const problems = [...model.problems].sort((one, other) => findPlace(one.path) - findPlace(other.path));
  if (problems.length === 0) return null;
  return html`<div class="summary" id="problems" tabindex="-1" role="group" aria-labelledby="problems-title">
    <h3 id="problems-title">There is a problem</h3>
    <ul>
      ${problems.map(({ path, message }) => {
        const name = fieldLabel(path);
        return html`<li><a href="#${idOf(path)}" @click=${jump}>${sentence(name, message)}</a></li>`;
      })}
    </ul>
  </div>`;
}

/** In which place of the form the field is. */
function findPlace(path: string): number {
  const all: readonly string[] = sections.flatMap(({ fields }) => fields);
  const place = all.indexOf(readPath(path)[0] as string);
  return place < 0 ? all.length : place;
}

/** What the rule about editions asks for. At the end, where its coming and going moves nothing that is being written. */
function edition(model: Model): TemplateResult {
  const { draft, published } = model;
  const { number, releasedOn, fingerprint } = published.edition;
  const before = html`edition ${number} of ${date(releasedOn, published.labels)}, ${fingerprint}`;
  const isNew = hasTextChanged(draft, published);
  return html`<section class="part" aria-labelledby="part-edition">
    <h3 id="part-edition" tabindex="-1">Edition</h3>
    <p class="hint">
      ${
        isNew
          ? html`Other words are a new edition. This becomes edition ${number + 1}, after ${before}. Its number, its
            fingerprint (${draft.content.edition.fingerprint}) and its source text are made for you.`
          : html`The words are those of ${before}: no new edition.`
      }
    </p>
    ${isNew ? entries(model, 'edition', findField('edition')!, draft.content.edition) : null}
    ${needsAction(draft, published) ? field(model, 'actionNeeded', fieldLabel('actionNeeded'), 'text', draft.actionNeeded) : null}
  </section>`;
}

function part(model: Model, { id, title, fields }: (typeof sections)[number]): TemplateResult {
  const content = model.draft.content as Readonly<Record<string, unknown>>;
  const inside = fields.map((name) => entries(model, name, findField(name)!, content[name]));
  const heading = html`<h3 id="part-${id}" tabindex="-1">${title}</h3>`;
  return id === 'ours'
    ? html`<details class="part">
        <summary>${heading}</summary>
        <p class="hint">In {braces} stands what is filled in. A translation is another content module.</p>
        ${inside}
      </details>`
    : html`<section class="part" aria-labelledby="part-${id}">${heading} ${inside}</section>`;
}

/** The field at that path and all that is in it. */
function entries(model: Model, path: string, described: Field, value: unknown): unknown {
  if (derived.includes(path)) return null;
  if (path === 'keyMessages.items' || path === 'predictors.items') return items(model, path);
  if (described.kind === 'list')
    return (value as readonly unknown[]).map((inner, index) =>
      entries(
        model,
        `${path}[${index}]`,
        { ...described.item, title: fieldLabel(`${path}[${index}]`).replace(/^.*: /, '') },
        inner,
      ),
    );
  if (described.kind !== 'group')
    return field(model, path, described.title, described.kind, value as Value, described.options);
  return html`${ownProblem(model, path)}
  ${Object.entries(described.fields).map(([key, inner]) =>
    entries(model, `${path}.${key}`, inner, (value as Readonly<Record<string, unknown>> | null)?.[key] ?? null),
  )}`;
}
