import { format, resolveConfig } from 'prettier';
import { readHeadingLevel } from '../src/elements/heading.js';
import { tags, type Options, type Tag } from '../src/publish/drawing.js';
import { writeLightTwin, writeShadowTwin } from '../src/publish/twin.js';

const writers = { light: writeLightTwin, shadow: writeShadowTwin };

/** The page with the twin of today's words inside each of our tags, drawn as the tag's attributes say, in place of any other. */
export async function fillTwins(page: string, kind: keyof typeof writers): Promise<string> {
  const elements = new RegExp(`<(${tags.join('|')})((?: [^>]*|\\s[^>]*)?)>(.*?)</\\1\\s*>`, 'gs');
  const filled = page.replace(elements, (_element, tag: Tag, attributes: string, inside: string) => {
    const own = inside
      .replace(/<div[^>]*data-edition=.*?<\/div\s*>|<template shadowrootmode.*?<\/template\s*>/s, '')
      .trim();
    const twin = writers[kind](tag, readOptions(attributes, own));
    return `<${tag}${attributes}>${twin}${own}</${tag}>`;
  });
  return format(filled, { ...(await resolveConfig('demo/index.html')), parser: 'html' });
}

function readOptions(attributes: string, inside: string): Options {
  const read = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return {
    headingLevel: readHeadingLevel(read('heading-level') ?? null) ?? 2,
    only: (read('only') ?? '').split(' ').filter(Boolean),
    subject: read('subject') ?? '',
    slots: [...inside.matchAll(/ slot="(\w+)"/g)].map(([, name]) => name!),
  };
}
