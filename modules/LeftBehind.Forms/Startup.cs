using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Entities;
using LeftBehind.Forms.Services;
using LeftBehind.Forms.Verbs;
using LeftBehind.Ui.Navigation;

namespace LeftBehind.Forms;

public sealed class Startup : StartupBase
{
    public override IReadOnlyList<Verb> Verbs => [new ExportAnnex1(), new ExportAnnex2()];

    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<FormPlaces>()
        .AddScoped<FormFiles>()
        .AddScoped<Annex1Compiler>()
        .AddScoped<ChildSheets>()
        .AddScoped<Annex1Pdf>()
        .AddScoped<Annex2Compiler>()
        .AddScoped<Annex2Issues>()
        .AddScoped<ISchoolLists, SchoolLists>()
        .AddScoped<CountyCompiler>()
        .AddScoped<CountyTotals>()
        .AddScoped<CountyWorkbooks>()
        .AddScoped<IBackgroundJobHandler, CountyWorkbookJob>()
        .AddSingleton<IBackgroundTask, CountyWorkbookCleanup>()
        .AddScoped<FormLog>()
        .AddScoped<FormScreens>()
        .AddScoped<IItemActionProvider, ChildForms>()
        .AddScoped<IAuditSubjectSource>(provider => Subject(provider, "Annex1", "Registration forms (annex 1)"))
        .AddScoped<IAuditSubjectSource>(provider => Subject(provider, "Annex2", "Summary form (annex 2)"))
        .AddScoped<IAuditSubjectSource>(provider => Subject(provider, nameof(Annex2Issue), "Summary form (annex 2)"))
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();

    private static AnnexSubject Subject(IServiceProvider provider, string subject, string key) => ActivatorUtilities.CreateInstance<AnnexSubject>(provider, subject, key);
}
