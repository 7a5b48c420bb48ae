package qingdan.registry.event;

/** What happens to one implementing body, in its own stream at the province (实施主体的变动). */
public sealed interface OrganEvent extends RegistryEvent permits OrganRecorded, OrganEnded {

    /** The code under which the body was taken in first; it never changes, for item codes and accounts rest on it. */
    String code();
}
