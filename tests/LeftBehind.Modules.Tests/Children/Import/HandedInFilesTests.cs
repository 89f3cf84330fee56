using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Children;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Import;

public sealed class HandedInFilesTests : ChildImportSite
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_file_that_waits_for_the_principal_stays_as_handed_in_and_the_line_comes_back(DatabaseKind kind)
    {
        var site = await StartAsync(kind);
        await new ImportRun(site, DemoAccounts.Clerk, Book("江苏苏州 13812345678")).CommitAsync();
        await HandInAsync(site);

        var same = await new ImportRun(site, DemoAccounts.Clerk, Book("江苏苏州 13812345678")).CommitAsync();
        var other = await new ImportRun(site, DemoAccounts.Clerk, Book("上海 13987654321")).CommitAsync();

        Assert.Equal(ImportVerdictKind.Unchanged, Assert.Single(same.Verdicts).Kind);
        var verdict = Assert.Single(other.Verdicts);
        Assert.Equal(ImportVerdictKind.Refused, verdict.Kind);
        Assert.Equal("这份档案已提交：请先撤回，或等审核结束，再重新导入这一行。", Assert.Single(verdict.Messages).Text);
        Assert.Equal("江苏苏州", ChildFile.Of((await site.FindChildAsync("欧阳小禾")).Item).Parents.Father.Absences[0].Place);
    }

    private static byte[] Book(string father) =>
        Annex2Book.Of(sheet => sheet.Row(6, 1, "欧阳小禾", "三(2)", father, "在家", "欧阳大山；石门村3组；0571-88881234", "随祖父母生活", "学业困难", "李老师（教师）"));

    private static async Task HandInAsync(Site site)
    {
        var (item, _) = await site.FindChildAsync("欧阳小禾");
        await site.AsAsync(DemoAccounts.Clerk, async services =>
        {
            var by = services.GetRequiredService<IUserContext>().User;
            await services.GetRequiredService<IContentReviews>().SubmitAsync(item, by, [], TestContext.Current.CancellationToken);
            return true;
        });
    }
}
