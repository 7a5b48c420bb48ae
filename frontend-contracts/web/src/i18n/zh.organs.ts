/** 实施主体与行政区划维护的词。 */
export const zhOrgans = {
  organs: {
    title: '实施主体', lead: '谁行使权力：各地的部门和机构，名称、代码、联系方式和沿革。由省级清单管理员维护，自某日起生效，各地节点自动得到。', new: '设立实施主体', region: '地区', filter: '按名称或代码筛选', past: '含已撤销和未到日的', empty: '没有符合条件的实施主体。', count: '共 {n} 个',
    name: '名称', code: '代码', creditCode: '统一社会信用代码', keyCode: '入库代码', state: '状态', inForce: '在册', endedOn: '{day} 起撤销', startsOn: '{day} 起设立', temporary: '临时代码', items: '名下事项', itemsCount: '{n} 项',
    detail: '现行信息', history: '沿革', first: '随名录入库', set: '设立', renamed: '更名：{was} → {now}', coded: '换正式代码：{was} → {now}', altered: '信息变更', span: '{from} 至 {to} 前', from: '{day} 起', now: '现行', coming: '未到日', endedTitle: '{day} 起不再是实施主体', mergedInto: '职责并入 {name}', basis: '依据：{text}',
    departments: '业务指导部门', departmentsHint: '部门代码，两位数字，本部门在前，用空格或顿号分开', nature: '主体性质', address: '办理地点', hours: '办理时间', phone: '咨询电话', supervisePhone: '监督投诉电话', transit: '交通指引',
    change: '变更', end: '撤销或并入', changeTitle: '更名、换代码或变更信息', endTitle: '撤销或并入', addTitle: '设立实施主体', effectiveFrom: '自哪一天起', effectiveFromHint: '不早于今天，晚于上一次变更；到日自动生效，之前仍是原样', reason: '理由', basisField: '依据文件', basisHint: '文件名称和文号，如 皖编〔2026〕8号',
    codeHint: '18 位统一社会信用代码，校验位自动核对', creditHint: '登记赋码后填正式代码；入库代码不变，事项编码和账号不受影响', isTemporary: '尚未赋码，这是临时代码', stillTemporary: '仍使用临时代码', successor: '职责由谁承接', noSuccessor: '无人承接（撤销）', hasItems: '名下还有 {n} 项事项在清单上。先把它们取消、下放或合并，才能撤销。', seeItems: '查看这些事项',
    save: '记录变更', saveNew: '设立', saveEnd: '确认撤销', saved: '已记录，{day} 起生效。', badCode: '代码须是 18 位，校验位正确；尚未赋码的标明临时代码', badDepartments: '部门代码须是两位数字，至少一个', needDay: '请选择日期', rename: '更名后，事项在下次变更或认领升级时自动写入现名，之前的版本仍写原名。',
  },
  divisions: {
    title: '行政区划', lead: '代码、名称、隶属及其沿革。由省级清单管理员维护，自某日起生效，各地节点自动得到；停用的代码仍可查到它当时所指。', name: '名称', code: '区划代码', level: '层级', kind: '类别', parent: '上级区划', below: '下级区划', items: '清单事项', rests: '名下', past: '含已停用的', empty: '没有符合条件的区划。', count: '共 {n} 个', inUse: '在用', endedOn: '{day} 起停用',
    levels: { province: '省级', city: '市级', county: '县级', zone: '功能区' }, kinds: { province: '省', city: '地级市', county: '县', district: '市辖区', 'county-city': '县级市', 'functional-zone': '功能区' },
    codeHint: '六位，前几位与上级相同（GB/T 2260）；用过的代码不再使用', badCode: '区划代码须是六位数字', predecessor: '接替哪个原代码', noPredecessor: '不接替（新设）', successor: '由谁承接', noSuccessor: '无人承接（撤销）',
    change: '变更', end: '停用', newTitle: '设立行政区划', changeTitle: '更名、改类别或改隶', endTitle: '撤销、并入或换码', newSave: '设立', changeSave: '记录变更', endSave: '确认停用', held: '名下还有 {below} 个下级区划、{organs} 个实施主体、{items} 项事项。先把它们办理完毕，才能停用。',
    endedTitle: '{day} 起不再使用这个代码', nowCalled: '由 {name} 承接', first: '随名录入库', set: '设立', replaced: '接替 {was}', renamed: '更名：{was} → {now}', moved: '改隶：{was} → {now}', turned: '改类别：{was} → {now}',
  },
}
