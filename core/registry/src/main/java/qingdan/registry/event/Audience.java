package qingdan.registry.event;

import java.util.List;

/**
 * Whom the item serves (服务对象与主题分类).
 *
 * @param personalTopics 自然人主题, for example 生育收养
 * @param corporateTopics 法人主题, for example 准营准办
 */
public record Audience(List<ServiceObject> objects, List<String> personalTopics, List<String> corporateTopics) {
    public Audience {
        objects = Lists.copy(objects);
        personalTopics = Lists.copy(personalTopics);
        corporateTopics = Lists.copy(corporateTopics);
    }
}
