using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Handlers;
using LeftBehind.Homes.Indexes;
using LeftBehind.Homes.Lists;
using LeftBehind.Homes.Services;
using LeftBehind.Ui.Dashboard;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Homes;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<IContentTypeProvider, HomeType>()
        .AddSingleton<IIndexProvider, HomeIndexProvider>()
        .AddScoped<IHomeHours, OpenHomes>()
        .AddScoped<ContentHandler, HomeHandler>()
        .AddScoped<HomeReviews>()
        .AddScoped<ISchoolMergePart, HomeMerge>()
        .AddScoped<HomeCardLog>()
        .AddScoped<HomeCardReader>()
        .AddScoped<ITaskSubjectSource, HomeTaskSubject>()
        .AddScoped<HomeQuery>()
        .AddScoped<HomeTable>()
        .AddScoped<HomeNeeds>()
        .AddScoped<IDashboardProvider, HomeDashboard>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
