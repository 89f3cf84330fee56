using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.ClassLists;
using LeftBehind.Children.Contacts;
using LeftBehind.Children.Editing;
using LeftBehind.Children.Handlers;
using LeftBehind.Children.Import;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Services;
using LeftBehind.Children.Verbs;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Verbs;
using LeftBehind.Ui.Dashboard;
using LeftBehind.Ui.Security;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Children;

public sealed class Startup : StartupBase
{
    public override IReadOnlyList<Verb> Verbs => [new ExportRoster(), new ImportVerb("children", "Take in a school's workbook of pupils.")];

    public override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<IContentTypeProvider, ChildType>()
        .AddSingleton<IIndexProvider, ChildIndexProvider>()
        .AddScoped<ContentHandler, ChildHandler>()
        .AddScoped<AloneMessages>()
        .AddScoped<ContentHandler, AloneHandler>()
        .AddSingleton<IBackgroundTask, ChildRecheck>()
        .AddScoped<ChildNumbers>()
        .AddScoped<ChildTerm>()
        .AddScoped<ChildSearch>()
        .AddScoped<ChildQuery>()
        .AddScoped<ChildListReader>()
        .AddScoped<NearNames>()
        .AddScoped<ChildListOptions>()
        .AddScoped<FileReviews>()
        .AddScoped<ITaskSubjectSource, ChildTaskSubject>()
        .AddScoped<HelperRows>()
        .AddScoped<FileRows>()
        .AddScoped<OfficeEntries>()
        .AddScoped<EntryWords>()
        .AddScoped<EnteredFiles>()
        .AddScoped<EntryMessages>()
        .AddScoped<CareAnswers>()
        .AddScoped<CareAlerts>()
        .AddScoped<ChildFileReader>()
        .AddScoped<ISchoolMergePart, ChildMerge>()
        .AddScoped<IRecordSight, ChildSight>()
        .AddScoped<ChildSurroundings>()
        .AddScoped<ChildFormCompare>()
        .AddScoped<Namesakes>()
        .AddScoped<OfficeEditor>()
        .AddScoped<ChildStore>()
        .AddScoped<ChildEditor>()
        .AddScoped<IContactAmendments, ContactAmendments>()
        .AddScoped<CorrectionMessages>()
        .AddScoped<ChildCorrection>()
        .AddScoped<ChildEditScreen>()
        .AddScoped<ChildDrafts>()
        .AddScoped<IDashboardProvider, CareDashboard>()
        .AddScoped<IDashboardProvider, ChildrenDashboard>()
        .AddScoped<ChildCounts>()
        .AddScoped<ChildCountTable>()
        .AddScoped<ChildTable>()
        .AddScoped<DifferenceReader>()
        .AddScoped<DifferenceWords>()
        .AddScoped<DifferenceTable>()
        .AddScoped<IAuditSubjectSource, ChildSubject>()
        .AddScoped<IImportTarget, ChildImportTarget>()
        .AddScoped<ChildPlaces>()
        .AddScoped<ChildPlanner>()
        .AddScoped<PlannerText>()
        .AddScoped<IClassLists, ClassListReader>()
        .AddScoped<ChildLoader>()
        .AddScoped<ChildCommit>()
        .AddScoped<CommitLog>()
        .AddScoped<GapReader>()
        .AddScoped<GapSaver>()
        .AddScoped<GapWorkbook>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
