package qingdan.identity.provider;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** The network an attempt comes from (来源网段): what throttling counts, and what is kept of an address. */
public final class Source {

    private static final String ADDRESS_CHARS = "[0-9A-Fa-f:.]{2,45}";

    private Source() {}

    /** IPv4 /24, IPv6 /64; {@code unknown} for what is no address. Never asks a name server. */
    public static String of(String address) {
        if (!address.matches(ADDRESS_CHARS) || (address.indexOf(':') < 0 && address.split("\\.", -1).length != 4)) {
            return "unknown";
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            return parsed instanceof Inet4Address
                    ? "%d.%d.%d.0/24".formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff)
                    : "%02x%02x:%02x%02x:%02x%02x:%02x%02x::/64"
                            .formatted(bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7]);
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
