/** Live supervision: RxJava streams of what happens now. The only place of the platform where RxJava lives. */
@org.jspecify.annotations.NullMarked
package qingdan.oversight.live;
