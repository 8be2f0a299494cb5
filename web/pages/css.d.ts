/** A style sheet that the page's bundle carries as text, for a shadow root. */
declare module '*.inline.css' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: the bundler gives a text file as its default export
  export default text
}

/** A style sheet that the bundler writes beside the page. */
declare module '*.css' {}
