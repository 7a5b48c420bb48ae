package qingdan.registry.intake;

import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.Organ;

/**
 * Which item a part of the file speaks of.
 *
 * @param itemCode 实施编码: organ, level and basic code
 */
public record Identity(Organ organ, CatalogueEntry entry, String itemCode) {}
