/** Where the sample's pages would be. Names under `.example` belong to nobody (RFC 2606). */
export const SAMPLE_SITE = 'https://www.tidewell.example';
