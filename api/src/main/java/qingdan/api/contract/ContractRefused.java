package qingdan.api.contract;

/** The contract itself cannot be served (契约有误): the node must not start. Names the place in the bundle. */
public final class ContractRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ContractRefused(String place, String message) {
        super("Contract refused at " + place + ": " + message);
    }
}
