package qingdan.registry.event;

/** Which official classification a category code belongs to (权力分类体系). */
public enum CategoryScheme {
    /** Anhui's ten of 2014 and public service: 皖政〔2014〕29号. */
    AH2014,
    /** The national ten and public service: 国务院部门权力清单指导意见 2015, GB/T 39554.1-2020. */
    GB2020
}
