using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Writing;

/// <summary>Letters to begin with, for each occasion. Whoever writes changes them as they like.</summary>
internal static class LetterPresets
{
    public static IReadOnlyList<LetterPreset> All { get; } =
    [
        new(LetterSeason.Winter, LetterLanguage.Chinese, "寒假致家长的一封信", """
            您好！一个学期很快过去了，{{ 孩子姓名 }}就要放寒假了。感谢您一学期来对{{ 学校 }}的支持。
            假期里，请您多陪陪孩子。如果您在外地，请每周至少打一次电话或视频，问问孩子吃得好不好、睡得好不好、和谁在一起玩，多听少训。
            请和照看孩子的家人一起，提醒孩子注意安全：不玩火，不放鞭炮；用电、用煤气后随手关好，取暖时记得开窗通风；走路看车，不坐超载车；不到结了冰的河面、池塘上玩。
            作息要有规律，每天读一会儿书，看手机不要太久。
            {% if 帮扶人 != "" %}假期里，{{ 帮扶人 }}会继续关心孩子，有事可以随时联系。{% endif %}
            有任何困难，请打学校电话{% if 咨询电话 != "" %} {{ 咨询电话 }}{% endif %}。祝全家新春快乐，平平安安！
            """),
        new(LetterSeason.Summer, LetterLanguage.Chinese, "暑假防溺水致家长的一封信", """
            您好！暑假到了，{{ 孩子姓名 }}在家的时间多了，天气炎热，最让人放心不下的是玩水。
            请您和家人一定做到：知道孩子去哪里、和谁去、做什么、什么时候回来。
            请反复叮嘱孩子：不私自下水游泳；不擅自与他人结伴游泳；不在没有家长带领的情况下游泳；不到没有安全设施、没有救护人员的水域游泳；不到不熟悉的水域游泳；不熟悉水性的同学不下水施救。看见有人落水，大声呼救，打 110。
            出门走路注意来往车辆，不坐三轮车、超载车；在家不玩火、不乱碰电器；陌生人敲门不开。
            如果您在外地，请每周至少和孩子通一次电话。{% if 帮扶人 != "" %}{{ 帮扶人 }}暑假里也会到家里看看孩子。{% endif %}
            有事请打学校电话{% if 咨询电话 != "" %} {{ 咨询电话 }}{% endif %}。祝全家安康！
            """),
        new(LetterSeason.Opening, LetterLanguage.Chinese, "开学致家长的一封信", """
            您好！新学期开始了，{{ 孩子姓名 }}现在在{{ 班级 }}，班主任是{{ 班主任 }}。
            请您按时送孩子返校，告诉我们您现在的电话和住处；换了号码或换了照看孩子的人，请及时告诉班主任。
            学习上，请多问问孩子在学校里高兴的事、为难的事，少和别人家的孩子比。每周至少和孩子通一次电话，孩子盼着听到您的声音。
            这学期学校会与您保持联系，把孩子的学习、生活和表现告诉您。您有想法，也请随时告诉我们。
            {% if 咨询电话 != "" %}学校电话：{{ 咨询电话 }}。{% endif %}谢谢您的信任和配合！
            """),
        new(LetterSeason.Leaving, LetterLanguage.Chinese, "外出务工前致家长的一封信", """
            您好！听说您要外出务工，一路辛苦了。出门前，请为{{ 孩子姓名 }}安排好几件事：
            一、请托付一位身体健康、有责任心的成年家人照看孩子，不要让孩子独自生活，也不要让未满十六周岁的孩子离开大人单独居住。把托付的人和电话告诉班主任，并和照看的人说好孩子的饮食、作息、用药和花销。
            二、告诉我们您在外地的地址和电话；换了请及时说一声。
            三、和孩子好好说一说您去哪里、为什么去、什么时候回来，约好每周通话的时间，说到做到。
            四、能带在身边读书的，尽量带在身边；每年多回来看看孩子。
            有难处请打学校电话{% if 咨询电话 != "" %} {{ 咨询电话 }}{% endif %}，我们一起想办法。祝您工作顺利！
            """),
        new(LetterSeason.Term, LetterLanguage.Chinese, "学期中致家长的一封信", """
            您好！开学以来，{{ 孩子姓名 }}在{{ 班级 }}的情况，想和您说一说。
            {% if 学习情况 != "" %}学习：{{ 学习情况 }}。{% endif %}
            {% if 生活情况 != "" %}生活：{{ 生活情况 }}。{% endif %}
            表现：（请写一件您看到的好事。）
            孩子很想您。请每周至少打一次电话，问问孩子的心情，夸夸孩子的进步。
            {% if 帮扶人 != "" %}平时由{{ 帮扶人 }}关心孩子。{% endif %}有事请打学校电话{% if 咨询电话 != "" %} {{ 咨询电话 }}{% endif %}。
            """),
        new(LetterSeason.Winter, LetterLanguage.English, "A letter before the winter holiday", """
            The term is over and {{ Child }} will be at home for the winter holiday. Thank you for your support of {{ School }}.
            Please spend time with your child. If you work elsewhere, call at least once a week and ask how they are.
            Please remind everybody at home: no fireworks and no playing with fire, air the room when heating, mind the traffic, and keep off frozen ponds and rivers.
            If you need help, call the school: {{ Phone }}. We wish your family a happy New Year.
            """),
        new(LetterSeason.Summer, LetterLanguage.English, "A letter before the summer holiday: safe from drowning", """
            The summer holiday begins and {{ Child }} will have much free time. Please know where your child is, with whom, and when they will be back.
            Please tell them again: never swim alone or without a grown-up, never in a river, pond or reservoir that has no lifeguard. If somebody falls into the water, shout for help and call 110.
            If you work elsewhere, please call at least once a week. For questions call the school: {{ Phone }}.
            """),
    ];

    /// <summary>The salutation that goes with every preset.</summary>
    public static string Salutation(LetterLanguage language) => language == LetterLanguage.English ? "Dear {{ Guardian }}," : "尊敬的{{ 称呼 }}：";

    public static LetterPreset? Find(string? season, LetterLanguage language) =>
        Enum.TryParse<LetterSeason>(season, out var known) ? All.FirstOrDefault(preset => preset.Season == known && preset.Language == language) : null;
}
