/** The host id of what was read by general rules, on sites that nobody wrote a profile for. */
export const genericHostId = 'generic';
