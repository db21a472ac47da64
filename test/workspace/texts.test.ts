import { compileMessage } from '@lingui/message-utils/compileMessage'
import { expect, test } from 'vitest'
import { QUAD, quadClass } from '../../src/model/index.ts'
import { ploverClass, stance, statement, status } from '../../src/model/index.ts'
import * as choices from '../../workspace/api/choices.ts'
import { QUAD as quadOfWorkspace } from '../../workspace/api/quad.ts'
import { en } from '../../workspace/i18n/en.ts'
import { ru } from '../../workspace/i18n/ru.ts'
import { COMMAND_IDS, commandText } from '../../workspace/keys/key-map.ts'

const argumentsOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{([a-z]\w*)[,}]/g)].map(match => match[1]!))].toSorted()

test('the catalogues say the same things, each message with the same arguments and in good order', () => {
  expect(Object.keys(ru).toSorted()).toEqual(Object.keys(en).toSorted())
  const differing = Object.entries(en).filter(
    ([id, text]) => argumentsOf(text).join() !== argumentsOf(ru[id as keyof typeof ru]).join(),
  )
  expect(differing.map(([id]) => id)).toEqual([])
  for (const text of [...Object.values(en), ...Object.values(ru)]) compileMessage(text)
})

test('every value of the model that is shown has its words', () => {
  const families = {
    ...{ class: ploverClass.options, status: status.options, statusText: status.options, stance: stance.options },
    quad: quadClass.options.map(({ value }) => String(value)),
    act: statement.shape.act.options,
    sourceKind: statement.shape.sourceKind.options,
    wording: statement.shape.kind.options,
  }
  const missing = Object.entries(families).flatMap(([family, values]) =>
    values.map(value => `${family}.${value}`).filter(id => !(id in en)),
  )
  expect(missing).toEqual([])
  expect(COMMAND_IDS.map(commandText).filter(id => !(id in en))).toEqual([])
})

test('what a field can be set to is what the model allows', () => {
  expect(choices.ploverClasses).toEqual(ploverClass.options)
  expect(choices.statuses).toEqual(status.options)
  expect(choices.stances).toEqual(stance.options)
  expect(choices.statementActs).toEqual(statement.shape.act.options)
  expect(choices.sourceKinds).toEqual(statement.shape.sourceKind.options)
  expect(quadOfWorkspace).toEqual(QUAD)
})
