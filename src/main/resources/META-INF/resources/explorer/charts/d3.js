/** The library that the charts are made with, from the service itself; its version is that of the build. */
import '/webjars/d3/7.9.0/dist/d3.min.js';

export const d3 = globalThis.d3;
