using System.Text;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Services;
using LeftBehind.Families.Entities;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Entities;
using LeftBehind.Forms.Services;
using LeftBehind.Homes.Indexes;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Services;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Notifications;
using LeftBehind.Modules.Tests.Transfers;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Letters.Entities;
using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.Services;
using LeftBehind.Screening;
using LeftBehind.Screening.Entities;
using LeftBehind.Screening.Services;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Security;

/// <summary>Records inside an account's scope, and outside it: next door, and in another county.</summary>
internal sealed class ScopeBorder(Site site, string account)
{
    private const string OwnSchool = "2133990001";
    private const string NextSchool = "2133990002";
    private const string FarSchool = "2133990101";
    private const string OwnClass = "2023-1";
    private const string FarClass = "2023-01";

    private DateOnly Today => ChinaTime.Today(site.Clock);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // Next door to a county is the other county.
    private bool IsAboveSchool => account is AuthorizationMatrix.Visitor or DemoAccounts.Admin or DemoAccounts.Province or CityAccount.Name or DemoAccounts.County;

    private bool IsOfClass => account == DemoAccounts.Teacher;

    private bool IsGrantedOnly => account is DemoAccounts.Mentor or DemoAccounts.Counsellor or DemoAccounts.HomeManager;

    /// <summary>Brings a batch to where the importer's step can be taken.</summary>
    public static Task PutAsync(Site site, string batchId, ImportState state) => site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        await session.BeginAsync(Stop);
        return await session.QueryOutsideScope<ImportBatch>().Where(batch => batch.BatchId == batchId).ExecuteUpdateAsync(set => set.SetProperty(batch => batch.State, state), Stop);
    });

    public async Task<RouteSubjects> InsideAsync()
    {
        // The county reads what was accepted.
        var files = (await site.RowsAsync(account == AuthorizationMatrix.Visitor ? DemoAccounts.Clerk : account, published: account == DemoAccounts.County))
            .Where(row => row.ExitOn is null && row.GuardianPhoneMasked.Length > 0).ToList();
        return await SubjectsAsync(OwnSchool, OwnClass, account == DemoAccounts.Mentor ? DemoAccounts.Counsellor : DemoAccounts.Mentor, "a11", InsideUploader, files);
    }

    public async Task<IReadOnlyList<RouteSubjects>> OutsideAsync()
    {
        var far = await SubjectsAsync(FarSchool, FarClass, "mentor2", "a21", "clerk2", await site.RowsAsync("clerk2"));
        return IsAboveSchool ? [far] : [await NextDoorAsync(), far];
    }

    private async Task<RouteSubjects> NextDoorAsync() => IsOfClass || IsGrantedOnly
        ? await SubjectsAsync(OwnSchool, "0001-2023-2", "mentor2", "a12", DemoAccounts.County, await OthersAsync())
        : await SubjectsAsync(NextSchool, "0002-2023-1", "mentor2", "a12", DemoAccounts.County, await OthersAsync());

    // A batch is seen by who brought it and by the school.
    private string InsideUploader => account is AuthorizationMatrix.Visitor || IsGrantedOnly ? DemoAccounts.Clerk : account;

    private async Task<List<ChildIndex>> OthersAsync()
    {
        var own = (await site.RowsAsync(account)).Select(row => row.ContentItemId).ToHashSet();
        return [.. (await site.RowsAsync(DemoAccounts.County, published: true)).Where(row => !own.Contains(row.ContentItemId))];
    }

    private async Task<RouteSubjects> SubjectsAsync(string school, string ofClass, string person, string home, string uploader, List<ChildIndex> files)
    {
        var places = await site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().QueryOutsideScope<Organization>()
            .Where(row => row.Code == school || row.Code == ofClass).ToDictionaryAsync(row => row.Code, Stop));
        var assignment = await AssignmentAsync(person);
        var items = await ItemsAsync(places[IsOfClass ? ofClass : school].Id);
        return new()
        {
            CountyId = places[school].CountyId!.Value,
            SchoolId = places[school].Id,
            ClassId = places[ofClass].Id,
            PupilId = await PupilAsync(places[ofClass]),
            PlaceId = IsAboveSchool ? places[school].Id : places[ofClass].Id,
            PersonId = assignment.UserId,
            AssignmentId = assignment.Id,
            ActingId = school == OwnSchool && ofClass == OwnClass ? (await AssignmentAsync(account == AuthorizationMatrix.Visitor ? DemoAccounts.Clerk : account)).Id : assignment.Id,
            HomeId = await site.AsSystemAsync(async services => (await services.GetRequiredService<IDocumentSession>().QueryOutsideScope<HomeIndex>()
                .FirstAsync(row => row.ContentItemId.StartsWith(home), Stop)).ContentItemId),
            Items = items,
            ReplyId = await ReplyAsync(items["letters"], places[IsOfClass ? ofClass : school].Id),
            RequestId = await RequestAsync(places[ofClass].Id),
            IssueId = await IssueAsync(places[school]),
            RoundId = await RoundAsync(school == OwnSchool),
            SubmissionId = await SubmissionAsync(places[school].Id),
            TransferId = await site.PlaceTransferAsync(places[ofClass], places[school]),
            WorkflowId = await site.PlaceAsync(places[school].Id),
            WorkbookId = await WorkbookAsync(places[school].CountyId!.Value),
            TaskId = await TaskAsync(places[ofClass], school == OwnSchool && ofClass == OwnClass),
            MessageId = await MessageAsync(places[ofClass], school == OwnSchool && ofClass == OwnClass, files),
            OutgoingId = await OutgoingAsync(places[ofClass]),
            Batches = await BatchesAsync(uploader, places[IsOfClass ? ofClass : school].Id),
            Children = files.Count > 0 ? [.. files.Select(row => row.ContentItemId)] : [new string('0', 32)],
            Settled = files.Find(row => row is { Latest: true, Published: true })?.ContentItemId ?? new string('0', 32),
            Alone = files.Find(row => row is { Latest: true, Published: true } && row.WithoutAdultUntil > Today)?.ContentItemId ?? new string('0', 32),
            Submitted = [await SubmittedAsync(places[ofClass]), await SubmittedAsync(places[ofClass]), await SubmittedAsync(places[ofClass])],
        };
    }

    // Whatever the demo has or lacks of a type: an item that nobody filled in will do, since only who gets at it is asked.
    private Task<Dictionary<string, string>> ItemsAsync(int schoolId) => site.AsSystemAsync(async services =>
    {
        var (session, items) = (services.GetRequiredService<IDocumentSession>(), new Dictionary<string, string>());
        foreach (var type in services.GetRequiredService<IContentDefinitionManager>().Types.Where(type => type.Path is not null))
        {
            var item = services.GetRequiredService<IContentManager>().New(type.Name, schoolId);
            (item.ContentItemId, item.ContentItemVersionId) = (Guid.CreateVersion7().ToString("N"), Guid.CreateVersion7().ToString("N"));
            (item.Latest, item.Published) = (true, true);
            session.Set<ContentItem>().Add(item);
            items[type.Path!.Split('/')[^1]] = item.ContentItemId;
        }
        await session.SaveAsync(Stop);
        return items;
    });

    private Task<long> ReplyAsync(string letterId, int placeId) => site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var reply = new LetterReply { OrganizationId = placeId, ContentItemId = letterId, Text = "东方收到", ReceivedUtc = site.Clock.GetUtcNow().UtcDateTime };
        session.Set<LetterReply>().Add(reply);
        await session.SaveAsync(Stop);
        return reply.Id;
    });

    private Task<string> RequestAsync(int placeId) => site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var request = new FamilyRequest { OrganizationId = placeId, RequestId = Guid.CreateVersion7().ToString("N"), CreatedUtc = site.Clock.GetUtcNow().UtcDateTime };
        request.Cause = request.RequestId;
        session.Set<FamilyRequest>().Add(request);
        await session.SaveAsync(Stop);
        return request.RequestId;
    });

    private async Task<Assignment> AssignmentAsync(string person)
    {
        var userId = (await site.UserAsync(person)).UserId;
        return await site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().QueryOutsideScope<Assignment>().FirstAsync(row => row.UserId == userId, Stop));
    }

    private async Task<string> SubmittedAsync(Organization ofClass)
    {
        var county = ofClass.Code == FarClass ? "county2" : DemoAccounts.County;
        var item = await site.AddAsync(county, "东方待审", classId: ofClass.Id);
        Assert.Equal(LeftBehind.Children.HandIn.Done, await site.AsAsync(county, services => services.GetRequiredService<FileReviews>().SubmitAsync(item, "", Stop)));
        return item.ContentItemId;
    }

    // Whoever acts in a role sees what waits for it, and nothing that waits for another, of the same kind or elsewhere.
    private async Task<long> TaskAsync(Organization ofClass, bool isOwn)
    {
        var user = account == AuthorizationMatrix.Visitor ? await site.UserAsync(DemoAccounts.Principal) : await site.UserAsync(account);
        return await site.AsSystemAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            var task = new WorkflowTask
            {
                OrganizationId = ofClass.Id,
                WorkflowId = Guid.CreateVersion7().ToString("N"),
                ActivityId = "step",
                Step = "东方待办",
                Role = RoleNames.Principal,
                Level = OrganizationLevel.School,
                AssignedRole = user.RoleName,
                AssignedOrganizationId = isOwn ? user.Scope.OrganizationId : ofClass.Id,
                State = WorkflowTaskState.Open,
                Outcomes = "Approve",
            };
            session.Set<WorkflowTask>().Add(task);
            await session.SaveAsync(Stop);
            return task.Id;
        });
    }

    private async Task<long> MessageAsync(Organization ofClass, bool isOwn, List<ChildIndex> files)
    {
        var user = await site.UserAsync(!isOwn ? "clerk2" : account == AuthorizationMatrix.Visitor ? DemoAccounts.Clerk : account);
        var message = new NotificationMessage(Guid.CreateVersion7().ToString("N"), NotificationChannel.InApp, NotificationAddressee.User(user.UserId, user.DisplayName))
        {
            Subject = "东方消息",
            Text = "",
            OrganizationId = ofClass.Id,
            ContentItemId = files.Count > 0 ? files[0].ContentItemId : "",
        };
        await site.QueueAsync(message);
        return (await site.NotificationAsync(message.Key)).Id;
    }

    private async Task<long> OutgoingAsync(Organization ofClass)
    {
        var message = await site.OutgoingAsync(NotificationChannel.Sms, "13800001234");
        await site.QueueAsync(message with { OrganizationId = ofClass.Id });
        return (await site.WaitForAsync(message.Key, row => row.State == NotificationState.Failed)).Id;
    }

    private Task<long> PupilAsync(Organization ofClass) => site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var pupil = new ScreeningPupil { OrganizationId = ofClass.Id, Term = ScreeningRules.KeyOf(await services.GetRequiredService<ScreeningTerm>().NowAsync(ofClass.Id, Stop)), Name = "东方待建", Mark = ScreeningMark.Confirmed };
        session.Set<ScreeningPupil>().Add(pupil);
        await session.SaveAsync(Stop);
        return pupil.Id;
    });

    private Task<long> RoundAsync(bool isOwn) => site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var county = await session.QueryOutsideScope<Organization>().SingleAsync(row => row.Code == (isOwn ? "339901" : "339902"), Stop);
        var round = new CollectionRound { OrganizationId = county.Id, Name = "东方轮次", SchoolYear = 2026, TermNumber = 1, EntryDeadline = Today.AddDays(9), FilingDeadline = Today.AddDays(30) };
        session.Set<CollectionRound>().Add(round);
        await session.SaveAsync(Stop);
        return round.Id;
    });

    private Task<string> SubmissionAsync(int schoolId) => site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var school = await session.QueryOutsideScope<Organization>().SingleAsync(row => row.Id == schoolId, Stop);
        var round = new CollectionRound { OrganizationId = school.CountyId!.Value, Name = "东方轮次", SchoolYear = 2026, TermNumber = 1, EntryDeadline = Today.AddDays(9), FilingDeadline = Today.AddDays(30) };
        session.Set<CollectionRound>().Add(round);
        await session.SaveAsync(Stop);
        var submission = new RoundSubmission
        {
            OrganizationId = schoolId,
            SubmissionId = Guid.CreateVersion7().ToString("N"),
            RoundId = round.Id,
            IsCurrent = true,
            State = SubmissionState.HandedIn,
            FilledOn = Today,
            HandedInUtc = site.Clock.GetUtcNow().UtcDateTime,
            Document = Submissions.Write(new Annex2Document("", "", [])),
        };
        session.Set<RoundSubmission>().Add(submission);
        await session.SaveAsync(Stop);
        return submission.SubmissionId;
    });

    private Task<string> IssueAsync(Organization school) => site.AsSystemAsync(async services =>
    {
        var on = new DateOnly(2026, 9, 1);
        var document = await services.GetRequiredService<Annex2Compiler>().OfPlaceAsync(school, on, drafts: false, Stop);
        return await services.GetRequiredService<Annex2Issues>().KeepAsync(school, on, document, Stop);
    });

    private Task<string> WorkbookAsync(int countyId) => site.AsSystemAsync(async services =>
    {
        var (session, workbooks) = (services.GetRequiredService<IDocumentSession>(), services.GetRequiredService<CountyWorkbooks>());
        var workbook = new CountyWorkbook { WorkbookId = Guid.CreateVersion7().ToString("N"), OrganizationId = countyId, FilledOn = Today, AskedUtc = site.Clock.GetUtcNow().UtcDateTime };
        session.Set<CountyWorkbook>().Add(workbook);
        await session.SaveAsync(Stop);
        using var content = new MemoryStream();
        Annex2Workbook.Write(content, Annex2Sheet.Blank);
        await workbooks.KeepAsync(workbook, [], content.ToArray(), Stop);
        return workbook.WorkbookId;
    });

    private Task<Dictionary<string, string>> BatchesAsync(string uploader, int placeId) => site.AsAsync(uploader, async services =>
    {
        var batches = new Dictionary<string, string>();
        foreach (var target in services.GetServices<IImportTarget>())
        {
            var batch = await services.GetRequiredService<ImportStore>().AddAsync(target.Name, placeId, "名单.csv", Encoding.UTF8.GetBytes("姓名,班级\n东方小禾,三(1)"), Stop);
            var slip = new ImportOutcome { SlipsFor = ["1"] };
            await services.GetRequiredService<ImportStage>().ReplaceAsync(batch, new ImportPlan(), ImportSettings.Parse(batch.Settings), slip, Stop);
            batches[target.Name] = batch.BatchId;
        }
        return batches;
    });
}
