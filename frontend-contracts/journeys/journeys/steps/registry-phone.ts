/** Every page under /registry in a window as wide as a phone: nothing scrolls sideways, axe has no complaint. */
import { look } from '../../src/look'
import { COUNTY, settings } from '../../src/settings'
import type { Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { atRegistry } from '../../src/web/changes'
import { ADMIN, PROVINCE, type Registry } from './registry-known'

const WIDTH = 375

export function phoneRound(stage: Stage, way: Way<Registry>): void {
  /** Opens one page after the other; each is looked at when it has stopped loading. */
  async function round(login: string, pages: readonly (readonly [path: string, handle: string])[]): Promise<void> {
    const person = await atRegistry(stage, login, '/registry/changes', 'changes', 'phone')
    const { page } = person
    await page.setViewportSize({ width: WIDTH, height: 812 })
    for (const [path, handle] of pages) {
      await page.goto(settings.web + path)
      await page.getByTestId(handle).first().waitFor()
      await page.waitForFunction(() => document.querySelector('main .loading') === null)
      await page.waitForLoadState('networkidle') // a button that waits for an answer changes its colour when it comes
      await look(person, `8p-${login}-${path.replace(/^\/registry\/|\?.*/g, '').replace(/\W+/g, '-')}`)
    }
  }

  way.step('phone-round', 'every page under /registry at the width of a phone, as the county, the province and the reviewing offices see it', async () => {
    const [item, entry, change] = [`/registry/items/${way.get('itemCode')}`, `/registry/catalogue/${way.get('basicCode')}`, `/registry/changes/${way.get('entryChange')}`]
    const imported = `/registry/imports/${way.get('importId')}`
    await round(ADMIN, [
      ['/registry/changes?scope=region', 'changes'],
      ['/registry/changes/new', 'new-change-form'],
      [`/registry/changes/${way.get('changeId')}`, 'change-page'],
      [item, 'manage-item'],
      [`${item}/edit`, 'start-change'],
      ['/registry/items/new', 'start-change'],
      ['/registry/claims?state=claimed', 'claim'],
      ['/registry/imports', 'import-row'],
      [imported, 'import-applied'],
      [`/registry/quality?organ=${way.get('organ')}`, 'quality-item'],
      [`/registry/compare?left=${way.get('itemCode')}`, 'differences'],
      ['/registry/editions', 'editions-page'],
    ])
    await round(PROVINCE, [
      ['/registry/catalogue', 'entry-row'],
      [entry, 'entry-version'],
      [`${entry}/edit`, 'start-entry'],
      [`${entry}/cancel`, 'start-entry'],
      ['/registry/catalogue/new', 'start-entry'],
      [`/registry/organs?region=${COUNTY}`, 'organ-row'],
      [`/registry/organs/${way.get('organ')}`, 'organ'],
      ['/registry/organs/new', 'new-organ-page'],
      ['/registry/divisions?parent=340100', 'division-row'],
      [`/registry/divisions/${COUNTY}`, 'division'],
      ['/registry/divisions/new', 'new-division-page'],
      ['/registry/claims?state=below', 'claims-counts'],
    ])
    await round('feixi-establishment', [['/registry/changes', 'changes'], [imported, 'import-applied']])
    for (const office of ['service-centre', 'legality', 'supervision', 'government']) await round(`province-${office}`, [['/registry/changes?scope=region', 'changes'], [change, 'change-page']])
  }, 240_000)
}
