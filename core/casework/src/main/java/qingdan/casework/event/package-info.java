/**
 * What other rooms and other nodes may see of casework: events with stable type names, and the language casework shares
 * with the portal. Plain records; {@code java.*}, the kernel's domain and Jackson annotations only.
 */
@org.jspecify.annotations.NullMarked
package qingdan.casework.event;
