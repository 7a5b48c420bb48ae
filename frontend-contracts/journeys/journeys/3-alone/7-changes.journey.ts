/**
 * 动态管理: the list changes only by requests. The province adds an entry to the common catalogue through four reviews and its
 * government; city and county claim it; the province alters it and both adopt; a power is handed down and taken over, stopped in an
 * emergency, cancelled; who applied before keeps his version, who comes after is told why not. What an office does for the first time it does
 * on its page; when the same comes again (reviews of claims, of the alteration, of the cancellation; the contents of a claim) it goes
 * through the API. The power that is handed down is the second of the two new ones.
 */
import { afterAll, beforeAll, describe } from 'vitest'
import { makePapers, type Papers } from '../../src/papers'
import { Stage } from '../../src/stage'
import { Way } from '../../src/way'
import { adoptionSteps, entrySteps } from '../steps/changes-catalogue'
import type { ChangesWay } from '../steps/changes-known'
import { applyStep, moveSteps } from '../steps/changes-moves'

describe('动态管理 | the list changes by requests', () => {
  const stage = new Stage()
  const way = new Way<ChangesWay>('changes', stage)
  let papers: Papers
  beforeAll(async () => {
    papers = await makePapers()
  })
  afterAll(() => stage.leave())

  entrySteps(way, stage)
  applyStep(way, () => papers)
  adoptionSteps(way, stage)
  moveSteps(way, stage, () => papers)
})
