import { rowsCode } from './rowsCode.ts'

/** Where things stand in the memory, in bytes; `count` is a number of columns or rows times 4. */
type Pass = (count: number, offsets: number, values: number, classes: number, width: number) => void

/** What `rows.wat` defines. */
export interface RowsModule {
  readonly memory: WebAssembly.Memory
  readonly sumBytes: Pass
  readonly sumFloats: Pass
  readonly addFloats: Pass
  readonly poolBytes: (
    count: number,
    scales: number,
    weights: number,
    rows: number,
    pools: number,
    width: number,
  ) => void
}

const compiled = new WebAssembly.Module(Uint8Array.from(atob(rowsCode), (each) => each.charCodeAt(0)))
const page = 65_536

/** A new instance, with a memory of its own of so many bytes. */
export function rowsModule(bytes: number): RowsModule {
  const module = new WebAssembly.Instance(compiled).exports as unknown as RowsModule
  const more = Math.ceil(bytes / page) - module.memory.buffer.byteLength / page
  if (more > 0) module.memory.grow(more)
  return module
}
