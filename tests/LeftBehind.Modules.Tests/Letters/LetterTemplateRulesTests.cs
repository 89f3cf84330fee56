using LeftBehind.Letters.Writing;

namespace LeftBehind.Modules.Tests.Letters;

public sealed class LetterTemplateRulesTests
{
    [Theory]
    [InlineData("{{ 孩子姓名 }}您好", "{{ Child }}您好")]
    [InlineData("{% if 帮扶人 != \"\" %}{{帮扶人}}{% endif %}", "{% if Helper != \"\" %}{{Helper}}{% endif %}")]
    [InlineData("班级和学校", "班级和学校")]
    public void Chinese_names_are_read_between_braces_only(string template, string liquid) => Assert.Equal(liquid, LetterTemplateRules.ToLiquid(template));

    [Theory]
    [InlineData("{{ 孩子姓名 }}{{ Teacher | upcase }}", "")]
    [InlineData("您好\n{{ 身份证号 }}", "2:身份证号")]
    [InlineData("{{ Child.Phone }}", "")]
    [InlineData("{{ Resident }}\n\n{% if Phones == \"1\" %}x{% endif %}", "1:Resident,3:Phones")]
    [InlineData("{% assign name = Child %}{{ name }}", "")]
    [InlineData("{{ \"引号里的词\" }}", "")]
    public void A_name_that_nothing_is_known_for_is_found_at_its_line(string template, string faults) =>
        Assert.Equal(faults, string.Join(',', LetterTemplateRules.UnknownFields(template).Select(fault => $"{fault.Line}:{fault.Detail}")));

    [Theory]
    [InlineData("尊敬的家长：学校 {{ 学校 }} {{ 咨询电话 }} {{ 日期 }}", false)]
    [InlineData("尊敬的{{ 称呼 }}", true)]
    [InlineData("{% if 帮扶人 != \"\" %}有{% endif %}", true)]
    [InlineData("{{ 学习情况 }}", true)]
    [InlineData("{% assign 谁 = 孩子姓名 %}{{ 谁 }}", true)]
    [InlineData("{% assign 谁 = \"孩子姓名\" %}{{ 谁 }}", false)]
    public void A_letter_that_says_something_of_a_family_is_personal(string template, bool isPersonal) => Assert.Equal(isPersonal, LetterTemplateRules.IsPersonal(null, template));
}
