/** Where the published files will be, until the Board has a host of its own: a name that leads nowhere. */
export const placeholderHost = 'https://briefing.example';
