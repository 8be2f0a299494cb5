import { expect, test } from 'vitest'
import { activitiesAfter } from '../../data/index.ts'
import { openTeams, teamsId } from './teams.ts'

const photo = { contentType: 'image/jpeg', contentUrl: 'https://smba.example/photo', name: 'mug.jpg' }
const html = { contentType: 'text/html', content: '<p>cracked</p>' }

test.each([
  ['en', 'I cannot open files yet. Could you describe in words what it is about?'],
  ['zh-CN', '我还打不开文件，您能用文字说说是什么事吗？'],
])('a file without words is asked about in %s', async (locale, asked) => {
  const { write, posted } = await openTeams()
  await write({ text: undefined, locale, attachments: [photo] })
  expect(posted.map(({ activity }) => activity['text'])).toEqual([asked])
})

test.each([
  [
    'a picture, without the address that only the channel may fetch',
    [photo],
    { contentType: 'image/jpeg', name: 'mug.jpg' },
  ],
  ['a picture beside the words as HTML', [html, photo], { contentType: 'image/jpeg', name: 'mug.jpg' }],
])('staff see that %s was sent', async (_, attachments, kept) => {
  const { write, store } = await openTeams()
  await write({ text: 'my mug is cracked', attachments })
  const [message] = await activitiesAfter(store, teamsId, 0)
  expect(message?.body['attachments']).toEqual([kept])
})

test.each([
  ['the words as HTML', [html]],
  ['no list', 'mug.jpg'],
  ['what has no kind', [{ name: 'mug.jpg' }, null, 7]],
])('%s are no files, and the message is heard', async (_, attachments) => {
  const { write, store, posted } = await openTeams()
  await write({ text: 'hi', attachments })
  const [message] = await activitiesAfter(store, teamsId, 0)
  expect(message?.body).not.toHaveProperty('attachments')
  expect(posted).toHaveLength(1)
})
