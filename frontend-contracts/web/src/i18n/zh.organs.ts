/** 实施主体维护的词。 */
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
}
