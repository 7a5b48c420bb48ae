package qingdan.registry.event;

/** How a material may be had, so that nobody is asked for what the government already knows (材料可信等级). */
public enum TrustGrade {
    /** Fetched from a government data source, the applicant hands in nothing (数据共享，免提交). */
    A,
    /** An electronic licence or certificate is called up and checked (电子证照调用). */
    B,
    /** The applicant hands it in, the window checks it against the original (申请人提交，核验原件). */
    C,
    /** The applicant's own statement or promise is enough (告知承诺). */
    D
}
