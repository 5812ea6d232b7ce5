/** D3, served by the service in the version of the build. */
import '/webjars/d3/7.9.0/dist/d3.min.js';

export const d3 = globalThis.d3;
