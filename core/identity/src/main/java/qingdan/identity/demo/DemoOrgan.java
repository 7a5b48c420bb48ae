package qingdan.identity.demo;

import qingdan.kernel.domain.RegionCode;

/** An organ that gets demonstration staff; code and name as the registry has them. */
public record DemoOrgan(String code, String name, RegionCode region) {}
