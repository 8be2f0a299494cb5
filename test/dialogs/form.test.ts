import { expect, test } from 'vitest'
import { Form } from '../../dialogs/form.ts'
import { type Line, say } from '../../dialogs/phrases/say.ts'
import { choice } from '../../dialogs/question.ts'
import { yesNo } from '../../dialogs/yesNo.ts'
import { formStage, heard } from './hearsay.ts'

const line = (en: string, zh = en): Line => ({ in: (language) => (language === 'zh' ? zh : en) })
const colours = choice(line('Which colour?', '什么颜色？'), [
  { value: 'red', line: line('Red', '红色'), words: /\bred\b|红/i },
  { value: 'blue', line: line('Blue', '蓝色'), words: /\bblue\b|蓝/i },
])
const sizes = choice(line('Which size?', '什么尺寸？'), [
  { value: 's', line: line('Small', '小号') },
  { value: 'l', line: line('Large', '大号') },
])

const paint = Form.named<{ paint(colour: string, size: string): void }>('paint')
  .ask('colour', colours)
  .ask('size', sizes)
  .ask('sure', ({ colour }) => yesNo(line(`Paint it ${colour}?`)))
  .stopIf(({ sure }) => (sure ? undefined : line('Nothing was painted.')))
  .finish(({ colour, size }, services) => {
    services.paint(colour, size)
    return line('Painted.', '刷好了。')
  })

function painter() {
  const painted: string[] = []
  return { painted, form: paint({ paint: (colour, size) => void painted.push(`${colour} ${size}`) }) }
}

test('a form asks its questions in order and acts once at the end', async () => {
  const { painted, form } = painter()
  const stage = formStage(form)
  expect(await stage.begin(heard('paint the door'))).toEqual(['Which colour?'])
  expect(await stage.goOn(heard('red'))).toEqual(['Which size?'])
  expect(await stage.goOn(heard('large'))).toEqual(['Paint it red?'])
  expect(painted).toEqual([])
  expect(await stage.goOn(heard('yes'))).toEqual(['Painted.'])
  expect(painted).toEqual(['red l'])
  expect(stage.open).toBe(false)
})

test('what the first message says is not asked', async () => {
  const stage = formStage(painter().form)
  expect(await stage.begin(heard('paint it blue please'))).toEqual(['Which size?'])
})

test('a refusal ends the form and nothing is done', async () => {
  const { painted, form } = painter()
  const stage = formStage(form)
  await stage.begin(heard('blue'))
  await stage.goOn(heard('small'))
  expect(await stage.goOn(heard('no'))).toEqual(['Nothing was painted.'])
  expect(painted).toEqual([])
  expect(stage.open).toBe(false)
})

test('the form speaks the language of the turn', async () => {
  const stage = formStage(painter().form)
  expect(await stage.begin(heard('刷门', { language: 'zh' }))).toEqual(['什么颜色？'])
  expect(await stage.goOn(heard('红色', { language: 'zh' }))).toEqual(['什么尺寸？'])
})

test('an answer that is not understood is asked again, and after three misses a person is offered', async () => {
  const stage = formStage(painter().form)
  await stage.begin(heard('paint'))
  expect(await stage.goOn(heard('hm'))).toEqual(['Which colour?'])
  expect(await stage.goOn(heard('dunno'))).toEqual(['Which colour?'])
  expect(await stage.goOn(heard('what'))).toEqual([say.notUnderstoodAgain().in('en')])
  expect(stage.open).toBe(false)
})

test('a good answer makes earlier misses forgotten', async () => {
  const stage = formStage(painter().form)
  await stage.begin(heard('paint'))
  await stage.goOn(heard('hm'))
  await stage.goOn(heard('hm'))
  expect(await stage.goOn(heard('red'))).toEqual(['Which size?'])
  await stage.goOn(heard('hm'))
  expect(await stage.goOn(heard('hm'))).toEqual(['Which size?'])
})

test('reads tells whether a message answers the open question, and changes nothing', async () => {
  const stage = formStage(painter().form)
  await stage.begin(heard('paint'))
  expect(await stage.reads(heard('blue'))).toBe(true)
  expect(await stage.reads(heard('where is my order'))).toBe(false)
  expect(await stage.goOn(heard('red'))).toEqual(['Which size?'])
})

const shorter = Form.named<object>('paint')
  .ask('colour', colours)
  .finish(({ colour }) => line(`Painted ${colour}.`))
const longer = Form.named<object>('paint')
  .ask('colour', colours)
  .ask('gloss', choice(line('Gloss or matt?'), [{ value: 'gloss', line: line('Gloss') }]))
  .ask('size', sizes)
  .finish(({ colour, gloss, size }) => line(`Painted ${colour} ${gloss} ${size}.`))

test('a question that a redeploy added is asked in the middle of a talk', async () => {
  const before = formStage(shorter({}))
  await before.begin(heard('paint'))
  const after = formStage(longer({}), structuredClone(before.state))
  expect(await after.goOn(heard('red'))).toEqual(['Gloss or matt?'])
  expect(await after.goOn(heard('gloss'))).toEqual(['Which size?'])
  expect(await after.goOn(heard('large'))).toEqual(['Painted red gloss l.'])
})

test('a question that a redeploy removed is not missed', async () => {
  const before = formStage(longer({}))
  await before.begin(heard('blue'))
  const after = formStage(shorter({}), structuredClone(before.state))
  expect(await after.goOn(heard('gloss'))).toEqual(['Painted blue.'])
})

test('a question can depend on what is known, and be left out', async () => {
  const form = Form.named<object>('door')
    .ask('colour', colours)
    .ask('shade', ({ colour }) =>
      colour === 'red' ? choice(line('Dark or light?'), [{ value: 'dark', line: line('Dark') }]) : undefined,
    )
    .finish(({ colour, shade }) => line(`${colour} ${shade ?? 'plain'}`))
  const blue = formStage(form({}))
  expect(await blue.begin(heard('blue'))).toEqual(['blue plain'])
  const red = formStage(form({}))
  expect(await red.begin(heard('red'))).toEqual(['Dark or light?'])
  expect(await red.goOn(heard('dark'))).toEqual(['red dark'])
})

test('a form may end with several replies, or with none', async () => {
  const two = Form.named<object>('two').finish(() => [line('One.'), line('Two.')])
  expect(await formStage(two({})).begin(heard('go'))).toEqual(['One.', 'Two.'])
  const none = Form.named<object>('none').finish(() => undefined)
  expect(await formStage(none({})).begin(heard('go'))).toEqual([])
})

test('the state of a form survives as JSON', async () => {
  const before = formStage(painter().form)
  await before.begin(heard('blue'))
  const after = formStage(painter().form, JSON.parse(JSON.stringify(before.state)))
  expect(await after.goOn(heard('small'))).toEqual(['Paint it blue?'])
})
