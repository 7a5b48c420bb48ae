/** Real papers to hand in: a PDF and a picture, made by the browser itself, so that the node finds what their names promise. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from './browser'
import { settings } from './settings'

export interface Papers {
  pdf: string
  secondPdf: string
  png: string
}

let made: Promise<Papers> | undefined

/** Made once, however many journeys hand them in. */
export function makePapers(): Promise<Papers> {
  made ??= draw()
  return made
}

async function draw(): Promise<Papers> {
  const folder = join(settings.shots, 'papers')
  mkdirSync(folder, { recursive: true })
  const papers = { pdf: join(folder, '经营布局图.pdf'), secondPdf: join(folder, '经营布局图-补正.pdf'), png: join(folder, '现场照片.png') }
  const page = await (await launch()).newPage({ viewport: { width: 640, height: 480 } })
  try {
    const sheet = (title: string) => `<h1>${title}</h1><p>肥西县上派镇人民路 1 号</p><svg width="480" height="240"><rect x="8" y="8" width="460" height="220" fill="none" stroke="black"/><path d="M160 8v220M320 8v220" stroke="black"/><text x="40" y="120">加工区</text><text x="200" y="120">销售区</text><text x="360" y="120">贮存区</text></svg>`
    await page.setContent(sheet('经营布局图'))
    await page.pdf({ path: papers.pdf, format: 'A4' })
    await page.screenshot({ path: papers.png })
    await page.setContent(sheet('经营布局图 (补正, 已签名)'))
    await page.pdf({ path: papers.secondPdf, format: 'A4' })
  } finally {
    await page.close()
  }
  return papers
}
