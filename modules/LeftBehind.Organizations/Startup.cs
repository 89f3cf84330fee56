using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Targets;
using LeftBehind.Organizations.Import;
using LeftBehind.Organizations.Recipes;
using LeftBehind.Organizations.Services;
using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Organizations;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<OrganizationPaths>()
        .AddScoped<IOrganizationPaths>(services => services.GetRequiredService<OrganizationPaths>())
        .AddScoped<IOrganizationChoices, OrganizationChoices>()
        .AddScoped<ISchoolCalendar, SchoolCalendar>()
        .AddScoped<IClassDirectory, ClassDirectory>()
        .AddScoped<OrganizationReader>()
        .AddScoped<OrganizationTable>()
        .AddScoped<OrganizationPageReader>()
        .AddScoped<OrganizationRights>()
        .AddScoped<OrganizationCheck>()
        .AddScoped<OrganizationEditor>()
        .AddScoped<OrganizationMover>()
        .AddScoped<ClassMover>()
        .AddScoped<MergeLog>()
        .AddScoped<SchoolMerger>()
        .AddScoped<ClassesOfYear>()
        .AddScoped<IClassMaker, ClassMaker>()
        .AddScoped<OrganizationPlaces>()
        .AddScoped<BulkWriter>()
        .AddScoped<ImportTexts>()
        .AddScoped<OrganizationPlanner>()
        .AddScoped<ClassPlanner>()
        .AddScoped<IImportTarget, OrganizationImportTarget>()
        .AddScoped<IImportTarget, ClassImportTarget>()
        .AddScoped<TermEditor>()
        .AddScoped<OrganizationWords>()
        .AddScoped<IAuditSubjectSource, OrganizationSubject>()
        .AddScoped<IAuditSubjectSource, TermsSubject>()
        .AddScoped<IDashboardProvider, Dashboard>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>()
        .AddScoped<IRecipeStepHandler, OrganizationsStep>();
}
