package qingdan.registry.event;

/** What happens to one division's code, in its own stream at the province (行政区划的变更). */
public sealed interface DivisionEvent extends RegistryEvent permits DivisionRecorded, DivisionEnded {

    /** Six digits; never changes and never comes to stand for another division, for item codes and accounts rest on it. */
    String code();
}
