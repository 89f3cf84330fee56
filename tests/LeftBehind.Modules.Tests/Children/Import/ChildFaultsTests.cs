using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Modules.Tests.Import.Workbooks;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Import;

public sealed class ChildFaultsTests : ChildImportSite
{
    public static TheoryData<string, string, string> Faults => new()
    {
        { "name", new string('王', 100), "50" },
        { "name", "=1+1", "=1+1" },
        { "name", "王<script>alert(1)</script>", "王<script>" },
        { "name", "王\u202E芳", "看不见" },
        { "birth", "2099年3月", "今天以后" },
        { "birth", "2017年13月", "没有这一天" },
        { "birth", "3/5/2017", "两种读法" },
        { "birth", "春天", "不是日期" },
        { "sex", "公", "既不是男也不是女" },
        { "id", "12345", "身份证号" },
        { "registry", "G12345", "学籍号" },
        { "fatherPhone", "1381234567", "不是电话号码" },
        { "fatherPhone", "1.38E+10", "缩写" },
        { "form", "跟着感觉走", "随祖父母生活" },
        { "concerns", "学业\u200B困难", "无法打印" },
    };

    [Theory, MemberData(nameof(Faults))]
    public async Task A_fault_names_its_cell_and_refuses_its_line_alone(string field, string value, string says)
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        string[] fields = ["name", "class", "sex", "birth", "id", "registry", "fatherPhone", "fatherPlace", "form", "concerns"];
        var row = new Dictionary<string, string> { ["name"] = "欧阳小禾", ["class"] = "三(2)", ["fatherPlace"] = "江苏", [field] = value };
        var file = new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "姓名", "班级", "性别", "出生年月", "身份证号", "学籍号", "父亲电话", "父亲外出地", "监护形式", "关注的主要问题")
            .Row(2, [.. fields.Select(known => row.GetValueOrDefault(known)).Cast<object?>()])
            .Row(3, "慕容小麦", "三(2)", null, null, null, null, null, "江苏")).Bytes();

        var plan = await new ImportRun(site, DemoAccounts.Clerk, file).CommitAsync();

        Assert.Equal([ImportVerdictKind.Refused, ImportVerdictKind.Added], plan.Verdicts.Select(verdict => verdict.Kind));
        var message = Assert.Single(plan.Verdicts[0].Messages, message => message.Refuses);
        Assert.Equal(field, message.Field);
        Assert.Contains(says, message.Text, StringComparison.Ordinal);
        Assert.Equal(0, await site.CountChildrenAsync("欧阳小禾"));
    }

    [Theory]
    [InlineData("id", "330101201703050018", "校验位")]
    [InlineData("registry", "G330101201703050018", "校验位")]
    [InlineData("registry", "L330101201703050018", "")]
    [InlineData("id", "L330101201703050018", "")]
    [InlineData("fatherPhone", "138****5678", "星号")]
    [InlineData("fatherPlace", "=cmd|'/c calc'!A0", "公式")]
    public async Task What_is_only_doubtful_goes_in_with_a_warning(string field, string value, string says)
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var file = new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "姓名", "班级", "身份证号", "学籍号", "父亲外出地", "父亲电话")
            .Row(2, "欧阳小禾", "三(2)", field == "id" ? value : null, field == "registry" ? value : null, field == "fatherPlace" ? value : "江苏", field == "fatherPhone" ? value : null)).Bytes();

        var plan = await new ImportRun(site, DemoAccounts.Clerk, file).CommitAsync();

        Assert.Equal(ImportVerdictKind.Added, plan.Verdicts[0].Kind);
        Assert.Equal(says.Length > 0, plan.Verdicts[0].Messages.Any(message => !message.Refuses && message.Text.Contains(says, StringComparison.Ordinal) && says.Length > 0));
    }
}
