import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { Connection, LineCut } from '../../bench/client.ts'

async function serving(listener: RequestListener): Promise<Connection> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const connection = new Connection(`http://127.0.0.1:${port}`)
  onTestFinished(() => {
    connection.close()
    server.close()
  })
  return connection
}

const asked = (body: string) => ({ method: 'POST', path: '/', body }) as const

test('answers with a length and in chunks are read whole, in any script', async () => {
  const connection = await serving(async (request, response) => {
    const said = await text(request)
    if (said === 'chunks') for (const piece of ['你', '好', '!'.repeat(70_000)]) response.write(piece)
    else response.setHeader('content-length', Buffer.byteLength(said)).write(said)
    response.end()
  })
  const long = '香兰里'.repeat(40_000)
  expect((await connection.send(asked(long))).body).toBe(long)
  expect((await connection.send(asked('chunks'))).body).toBe(`你好${'!'.repeat(70_000)}`)
  expect((await connection.send(asked('again'))).body).toBe('again')
})

test('what is sent together is answered in that order', async () => {
  const connection = await serving(async (request, response) => response.end(await text(request)))
  const replies = await Promise.all(['a', 'b', 'c', 'd'].map((body) => connection.send(asked(body))))
  expect(replies.map(({ body }) => body)).toEqual(['a', 'b', 'c', 'd'])
})

test('a refusal tells when to come back', async () => {
  const connection = await serving((_, response) => response.writeHead(503, { 'retry-after': '7' }).end())
  expect(await connection.send(asked(''))).toEqual({ status: 503, body: '', retryAfter: 7 })
})

test('whoever waits is told of a cut, and the next request has a new line', async () => {
  let count = 0
  const connection = await serving((request, response) => {
    count += 1
    if (count === 1) request.socket.destroy()
    else response.end('here')
  })
  await expect(connection.send(asked(''))).rejects.toThrow(LineCut)
  expect((await connection.send(asked(''))).body).toBe('here')
})
