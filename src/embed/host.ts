import { version } from '../version.js';

/** Where the published files will be, until the Board has a host of its own: a name that leads nowhere. */
export const placeholderHost = 'https://briefing.example';

/** The folder in it that always has the newest files of this major version: what published files say of each other. */
export const latestAddress = `${placeholderHost}/${version.split('.')[0]!}/`;
