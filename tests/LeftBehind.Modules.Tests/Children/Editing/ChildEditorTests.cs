using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Parts;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Editing;

public abstract class ChildEditorTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Fact]
    public async Task A_new_file_keeps_every_field_and_opening_and_saving_it_again_changes_nothing()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var form = await EditForm.NewAsync(clerk, "章全字");
        var (_, _, location) = await form.SendAsync(Whole);
        var id = location!.Split('/')[^1];
        var item = await Site.ItemAsync(id);
        var file = ChildFile.Of(item);

        Assert.Equal(("章全字", Sex.Female, "2017-03", "畲族"), (file.Child.Name, file.Child.Sex, $"{file.Child.BirthDate}", file.Child.Ethnicity));
        Assert.Equal(("L330102201703150099", "999999201703150029"), (file.Child.StudentRegistryNo, file.Child.ResidentIdNo));
        Assert.Equal(("青溪镇石桥村", "339901", false, "石桥村9号"), (file.Child.HukouPlace, file.Child.HukouCode, file.Child.IsRuralFamily, file.Child.HomeAddress));
        Assert.Equal(("2015-09", "2016-01", "义乌", AbsenceReason.Startup), Of(file.Parents.Father.Absences[0]));
        Assert.Equal(("2024-02-15", null, "江苏省苏州市", AbsenceReason.Work), Of(file.Parents.Father.Absences[1]));
        Assert.Equal((new DateOnly(2025, 1, 20), new DateOnly(2025, 1, 28)), (file.Parents.Father.Visits[0].From, file.Parents.Father.Visits[0].To));
        Assert.Equal((ParentStatus.Home, CareCapacity.Unable, "2020"), (file.Parents.Mother.Status, file.Parents.Mother.Capacity, $"{file.Parents.Mother.CapacitySince}"));
        Assert.Equal((MaritalStatus.Divorced, Custody.Father, "常有往来"), (file.Parents.MaritalStatus, file.Parents.Custody, file.Parents.MaritalNote));
        Assert.Equal(["李秀英", "王福根", "王大姑"], file.Guardians.Guardians.Select(guardian => guardian.Name));
        Assert.Equal((1960, false, "13800000001"), (file.Guardians.Guardians[0].BirthYear, file.Guardians.Guardians[1].IsAdult, file.Guardians.Guardians[0].Phones[0]));
        Assert.Equal((GuardianshipDetail.PaternalGrandparents, "2024-02", "数学弱\n语文弱", ConcernTag.Learning), (file.Guardians.Detail, $"{file.Guardians.DetailSince}", file.Concerns.Text, file.Concerns.Tags.Single()));
        Assert.Equal((StudyLevel.Weak, "阅读少", "按时"), (file.Study.Terms[0].Level, file.Study.Terms[0].Difficulties, file.Study.Terms[0].Attendance));
        Assert.Equal(("自家", BoardingKind.Day, "在校", "步行", "健康", "务工"), (file.Living.Terms[0].Residence, file.Living.Terms[0].Boarding, file.Living.Terms[0].Meals, file.Living.Terms[0].Transport, file.Living.Terms[0].Health, file.Living.Terms[0].Economy));
        var helper = Assert.Single(await HelpersAsync(id));
        Assert.Equal(("周敏", "教师", "13600000001", new DateOnly(2026, 9, 1)), (helper.Name, helper.Occupation, helper.Phone, helper.From));

        await (await EditForm.OpenAsync(clerk, $"/admin/children/{id}/edit")).SendAsync();
        Assert.Equal(item.Document, (await Site.ItemAsync(id)).Document);
        Assert.Equal([AuditAction.Created, AuditAction.Opened], (await Site.AuditAsync(id)).Select(row => row.Action).Append(AuditAction.Opened).Distinct());
    }

    public static TheoryData<string, string, string, string> Hostile => new()
    {
        { "Name", new string('王', 100), "姓名太长", "at most 50" },
        { "Name", "", "请填写姓名", "Enter a name" },
        { "Name", "王\u0001芳", "看不见的字符", "invisible" },
        { "Name", "王\u202e芳", "看不见的字符", "invisible" },
        { "Name", "=1+1", "不像一个姓名", "not look like a name" },
        { "Name", "<script>alert(1)</script>", "不像一个姓名", "not look like a name" },
        { "BirthDate", "2040-01", "今天以后", "in the future" },
        { "BirthDate", "二月三十", "看不懂这个日期", "cannot be read" },
        { "Father.Since", "去年春天", "看不懂这个日期", "cannot be read" },
        { "Mother.Since", "2023-13", "看不懂这个日期", "cannot be read" },
        { "Father.Phones[0]", "打不通", "不是电话号码", "no phone number" },
        { "Father.Email", "父亲", "不是电子邮箱", "no e-mail address" },
        { "Guardians[0].Phones[0]", "1", "不是电话号码", "no phone number" },
        { "Helper.Phone", "abc", "不是电话号码", "no phone number" },
        { "Helper.Name", "周\u0001敏", "无法打印", "cannot be printed" },
        { "Concerns", "一\u0007二", "无法打印", "cannot be printed" },
        { "Guardians[0].Address", new string('村', 201), "最多200个字", "at most 200" },
        { "Background.ResidentIdNo", "12345", "18位", "18 characters" },
        { "Background.StudentRegistryNo", "X999999201703150011", "G、L或J", "G, L or J" },
        { "Background.HukouCode", "33A", "格式不对", "right form" },
        { "ClassId", "999999", "请选择班级", "Choose a class" },
        { "FilledOn", "2040-01-01", "今天以后", "in the future" },
        { "FilledOn", "昨天", "昨天", "昨天" },
        { "Guardians[0].BirthYear", "abc", "abc", "abc" },
    };

    [Theory, MemberData(nameof(Hostile))]
    public async Task What_cannot_be_is_named_at_its_field_in_both_languages_and_nothing_is_saved_or_lost(string field, string typed, string chinese, string english)
    {
        foreach (var (language, message) in new[] { ("zh-CN", chinese), ("en", english) })
        {
            using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
            clerk.Http.DefaultRequestHeaders.Add("Cookie", $".AspNetCore.Culture=c={language}|uic={language}");
            clerk.Http.DefaultRequestHeaders.Add("Accept-Language", language);
            var form = await EditForm.NewAsync(clerk, "章不存");
            var (status, answer, _) = await form.SendAsync(("Concerns", "写了很多"), ("Father.Name", "章大"), ("ConcernTags", "Safety"), (field, typed));

            Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
            Assert.Contains(message, answer.Error(field.Split("Phones[")[0] + (field.Contains("Phones[", StringComparison.Ordinal) ? "Phones" : "")) ?? "no message", StringComparison.Ordinal);
            Assert.Equal(field == "ClassId" ? "" : typed, answer.Fields["Form." + field]);
            Assert.Equal(("章大", "Safety"), (answer.Fields["Form.Father.Name"], answer.Fields["Form.ConcernTags"]));
            Assert.DoesNotContain("<script>alert", answer.Page, StringComparison.Ordinal);
        }
        Assert.DoesNotContain(await Site.RowsAsync(DemoAccounts.Clerk), row => row.Name == "章不存");
    }

    [Fact]
    public async Task A_visit_without_its_first_day_is_asked_for_and_not_dropped()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var (status, answer, _) = await (await EditForm.NewAsync(clerk, "章探亲")).SendAsync(("Father.Visits[0].From", ""), ("Father.Visits[0].To", "2025-02-01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("请填写回家的日期", answer.Error("Father.Visits[0].From"));
        Assert.Equal("2025-02-01", answer.Fields["Form.Father.Visits[0].To"]);
    }

    [Fact]
    public async Task A_wrong_check_digit_is_only_a_doubt_and_formulas_are_plain_text()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var form = await EditForm.NewAsync(clerk, "章校验");
        var (_, _, location) = await form.SendAsync(("Background.ResidentIdNo", "999999201703150011"), ("Father.Place", "=1+1"), ("Concerns", "<script>alert(1)</script>"));
        var edit = await EditForm.OpenAsync(clerk, location + "/edit");

        Assert.Contains("校验位不对", edit.Page, StringComparison.Ordinal);
        Assert.Equal("=1+1", edit.Fields["Form.Father.Place"]);
        Assert.DoesNotContain("<script>alert", await clerk.GetPageAsync(location!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_number_twice_in_a_school_is_refused_and_a_namesake_is_asked_about()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var number = ("Background.StudentRegistryNo", "L330102201703157777");
        await (await EditForm.NewAsync(clerk, "章同名")).SendAsync(number);

        var (status, twice, _) = await (await EditForm.NewAsync(clerk, "章别人")).SendAsync(number);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("已有同一号码", twice.Error("Background.StudentRegistryNo"), StringComparison.Ordinal);

        var (asked, question, _) = await (await EditForm.NewAsync(clerk, "章同名")).SendAsync(("Father.Name", "章二"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked);
        Assert.Contains("本校已有同名", question.Page, StringComparison.Ordinal);
        Assert.Equal("章二", question.Fields["Form.Father.Name"]);
        var (saved, _, _) = await question.SendAsync(("IsAnotherPupil", "true"));
        Assert.Equal(HttpStatusCode.Redirect, saved);
        Assert.Equal(2, (await Site.RowsAsync(DemoAccounts.Clerk)).Count(row => row.Name == "章同名"));
    }

    [Fact]
    public async Task Two_people_who_save_the_same_file_lose_nothing()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "章两人", file => file.Alter<GuardiansPart>(part => part.Guardians.Add(new() { Name = "王福根", Relation = "祖父" })));
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        var path = $"/admin/children/{item.ContentItemId}/edit";
        var (first, second) = (await EditForm.OpenAsync(clerk, path), await EditForm.OpenAsync(principal, path));

        Assert.Equal(HttpStatusCode.Redirect, (await first.SendAsync(("Father.Name", "章父"), ("Guardians[0].Address", "新村1号"), ("Concerns", "甲说"), ("Father.Status", "Home"))).Status);
        var (status, merged, _) = await second.SendAsync(("Mother.Name", "章母"), ("Guardians[1].Relation", "外祖父"), ("Concerns", "乙说"));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("您填写的时候，别人也", merged.Page, StringComparison.Ordinal);
        Assert.Contains("甲说", merged.Page, StringComparison.Ordinal);
        Assert.Contains("父亲 · 目前情况：不详 → <strong>在家</strong>（已并入表中）", WebUtility.HtmlDecode(merged.Page), StringComparison.Ordinal);
        Assert.Contains("实际监护人 · 详细地址：青溪镇石桥村1号 → <strong>新村1号</strong>", WebUtility.HtmlDecode(merged.Page), StringComparison.Ordinal);
        Assert.Equal(("章父", "章母", "新村1号", "外祖父", "乙说"),
            (merged.Fields["Form.Father.Name"], merged.Fields["Form.Mother.Name"], merged.Fields["Form.Guardians[0].Address"], merged.Fields["Form.Guardians[1].Relation"], merged.Fields["Form.Concerns"]));
        Assert.Equal(HttpStatusCode.Redirect, (await merged.SendAsync()).Status);
        var stored = await Site.ItemAsync(item.ContentItemId);
        Assert.Equal(("章父", "章母", "乙说"), (stored.Get<ParentsPart>().Father.Name, stored.Get<ParentsPart>().Mother.Name, stored.Get<ConcernsPart>().Text));
        Assert.Equal(("新村1号", "外祖父"), (stored.Get<GuardiansPart>().Guardians[0].Address, stored.Get<GuardiansPart>().Guardians[1].Relation));
    }

    [Fact]
    public async Task What_is_being_typed_is_kept_taken_up_discarded_and_gone_once_saved()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "章草稿");
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var (path, drafts) = ($"/admin/children/{item.ContentItemId}/edit", $"/admin/children/drafts/{item.ContentItemId}");
        var form = await EditForm.OpenAsync(clerk, path);
        form.Fields["Form.BirthDate"] = "不知道";
        form.Fields["Form.Guardians[0].BirthYear"] = "约六十";
        using var kept = await clerk.PostFormAsync(drafts, form.Fields, path);
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);

        var opened = await EditForm.OpenAsync(clerk, path);
        Assert.Contains("没有保存", opened.Page, StringComparison.Ordinal);
        Assert.Equal("2017-03", opened.Fields["Form.BirthDate"]);
        var resumed = await EditForm.OpenAsync(clerk, path + "?resume=true");
        Assert.Equal(("不知道", "约六十"), (resumed.Fields["Form.BirthDate"], resumed.Fields["Form.Guardians[0].BirthYear"]));
        using var others = await Site.SignInAsync(DemoAccounts.Principal);
        Assert.DoesNotContain("没有保存", (await EditForm.OpenAsync(others, path)).Page, StringComparison.Ordinal);

        await clerk.PostAsync(drafts + "/discard");
        Assert.DoesNotContain("没有保存", (await EditForm.OpenAsync(clerk, path)).Page, StringComparison.Ordinal);
        using var again = await clerk.PostFormAsync(drafts, form.Fields, path);
        await (await EditForm.OpenAsync(clerk, path)).SendAsync();
        Assert.DoesNotContain("没有保存", (await EditForm.OpenAsync(clerk, path)).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_with_a_child_stays_in_the_browsers_cache()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "章缓存");
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        foreach (var page in new[] { "", "/" + item.ContentItemId, $"/{item.ContentItemId}/edit", "/export?format=Csv" })
        {
            using var answer = await clerk.GetAsync("/admin/children" + page);
            Assert.True(answer.Headers.CacheControl?.NoStore, page);
        }
    }

    private static (string Name, string Value)[] Whole =>
    [
        ("Background.Ethnicity", "畲族"), ("Background.StudentRegistryNo", "l330102201703150099"), ("Background.ResidentIdNo", "99999920170315002９"), ("Background.HukouPlace", "青溪镇石桥村"),
        ("Background.HukouCode", "339901"), ("Background.IsRuralFamily", "False"), ("Background.HomeAddress", "石桥村9号"), ("Background.MaritalStatus", "Divorced"), ("Background.Custody", "Father"), ("Background.MaritalNote", "常有往来"),
        ("Background.DetailSince", "2024年2月"), ("Father.Name", "章父"), ("Father.Status", "AwayOutOfProvince"), ("Father.Since", "2024.2.15"), ("Father.Place", "江苏省苏州市"), ("Father.Reason", "Work"), ("Father.Phones[0]", "138 1111 2222"),
        ("Father.Earlier[0].Since", ""), ("Father.Earlier[1].Since", "2015年9月"), ("Father.Earlier[1].ReturnedOn", "2016-1"), ("Father.Earlier[1].Place", "义乌"), ("Father.Earlier[1].Reason", "Startup"),
        ("Father.Visits[0].From", "2025-01-20"), ("Father.Visits[0].To", "2025-01-28"), ("Mother.Name", "章母"), ("Mother.Status", "Home"), ("Mother.Capacity", "Unable"), ("Mother.CapacitySince", "2020"),
        ("Guardians[0].Phones[0]", "13800000001"), ("Guardians[0].BirthYear", "1960"), ("Guardians[1].Name", "王福根"), ("Guardians[1].Relation", "祖父"), ("Guardians[1].IsAdult", "False"), ("MoreGuardians[0].Name", "王大姑"), ("MoreGuardians[0].Relation", "姑"),
        ("Detail", "PaternalGrandparents"), ("Concerns", "数学弱\r\n语文弱"), ("ConcernTags", "Learning"), ("Helper.Name", "周敏"), ("Helper.Occupation", "教师"), ("Helper.Phone", "13600000001"), ("Helper.From", "2026-09-01"),
        ("Study.Level", "Weak"), ("Study.Difficulties", "阅读少"), ("Study.Attendance", "按时"), ("Living.Residence", "自家"), ("Living.Boarding", "Day"), ("Living.Meals", "在校"), ("Living.Transport", "步行"), ("Living.Health", "健康"), ("Living.Economy", "务工"),
    ];

    private static (string?, string?, string?, AbsenceReason?) Of(Absence absence) => (absence.Since?.ToString(), absence.ReturnedOn?.ToString(), absence.Place, absence.Reason);

    private Task<List<ChildHelper>> HelpersAsync(string id) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().QueryOutsideScope<ChildHelper>().Where(row => row.ContentItemId == id).ToListAsync(TestContext.Current.CancellationToken));
}
