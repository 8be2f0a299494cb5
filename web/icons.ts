/** One line drawing for each category of the demo shop, as path data in a square of 96. */
const drawings: Readonly<Record<string, string>> = {
  kitchen:
    'M20 44h56v22a10 10 0 0 1-10 10H30a10 10 0 0 1-10-10zM20 52h-9M76 52h9M24 44c2-12 12-18 24-18s22 6 24 18M44 26v-3a4 4 0 0 1 8 0v3',
  'coffee-tea':
    'M22 40h44v20a18 18 0 0 1-18 18h-8a18 18 0 0 1-18-18zM66 46h6a9 9 0 0 1 0 18h-7M18 85h52M36 30c-4-5 4-8 0-14M52 30c-4-5 4-8 0-14',
  lighting: 'M34 16h28l13 32H21zM48 48v30M33 80h30M62 48v13M62 61a2 2 0 1 0 .1 0',
  bedding: 'M13 78V28M13 66h70v12M83 66V55a11 11 0 0 0-11-11H42v22M28 44a8 8 0 1 0 .1 0M42 54h40',
  garden:
    'M26 50h44v9H26zM30 59h36l-5 23H35zM48 50V28M48 38c-2-12-12-17-23-15 0 11 9 18 23 15zM48 30c2-11 11-15 21-13 0 10-9 16-21 13z',
  desk: 'M24 16h34a6 6 0 0 1 6 6v52a6 6 0 0 1-6 6H24zM34 16v64M43 32h12M43 44h12M74 26l5-9 5 9v44H74zM74 70l5 10 5-10M74 34h10',
  audio:
    'M19 60V48a29 29 0 0 1 58 0v12M19 56h8a5 5 0 0 1 5 5v15a5 5 0 0 1-5 5h-2a6 6 0 0 1-6-6zM77 56h-8a5 5 0 0 0-5 5v15a5 5 0 0 0 5 5h2a6 6 0 0 0 6-6z',
  bath: 'M34 42h28a7 7 0 0 1 7 7v27a7 7 0 0 1-7 7H34a7 7 0 0 1-7-7V49a7 7 0 0 1 7-7zM41 42v-9h14v9M48 33V20H34v6M48 52c6 7 8 10 8 13a8 8 0 0 1-16 0c0-3 2-6 8-13z',
}

const box = 'M15 34l33-15 33 15v33L48 82 15 67zM15 34l33 15 33-15M48 49v33M31 27l33 15v12'

/** The drawing of a category; a box for one that has none. */
export function iconOf(category: string): string {
  return (Object.hasOwn(drawings, category) ? drawings[category] : undefined) ?? box
}
