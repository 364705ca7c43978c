/** Editors that come without types. */
declare module 'codemirror5';
declare module 'draft-js';
declare module 'jquery';
declare module 'summernote/dist/summernote-lite';
declare module 'trix';
declare module '*.css';
