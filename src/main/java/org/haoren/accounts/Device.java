package org.haoren.accounts;

import java.util.List;
import java.util.Optional;

/**
 * What a browser says of itself, in the names that its owner knows. It may say anything: this helps people to tell their own sign-ins apart, and decides nothing.
 *
 * @param program null where the portal does not know it
 * @param system null where the portal does not know it
 */
public record Device(String program, String system) {
    /** @param text what the browser writes @param name under which people know it */
    private record Sign(String text, String name) {
        Sign(String text) {
            this(text, text);
        }
    }

    /** The first that fits: browsers name their ancestors too. */
    private static final List<Sign> PROGRAMS = List.of(new Sign("MicroMessenger", "微信 WeChat"), new Sign("AlipayClient", "支付宝 Alipay"),
            new Sign("DingTalk", "钉钉 DingTalk"), new Sign("Edg", "Edge"), new Sign("HuaweiBrowser", "华为浏览器 Huawei Browser"),
            new Sign("QQBrowser", "QQ 浏览器 QQ Browser"), new Sign("UCBrowser", "UC 浏览器 UC Browser"), new Sign("MiuiBrowser", "小米浏览器 Mi Browser"),
            new Sign("Firefox"), new Sign("Chrome"), new Sign("Safari"));
    private static final List<Sign> SYSTEMS = List.of(new Sign("OpenHarmony", "HarmonyOS"), new Sign("HarmonyOS"), new Sign("Android"), new Sign("iPhone"),
            new Sign("iPad"), new Sign("Windows"), new Sign("Macintosh", "Mac"), new Sign("Linux"));

    /** @param said the request's User-Agent, or nothing */
    static Device of(String said) {
        return new Device(first(PROGRAMS, said), first(SYSTEMS, said));
    }

    private static String first(List<Sign> signs, String said) {
        return Optional.ofNullable(said).flatMap(text -> signs.stream().filter(sign -> text.contains(sign.text())).map(Sign::name).findFirst()).orElse(null);
    }
}
