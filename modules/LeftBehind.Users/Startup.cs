using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Setup;
using LeftBehind.Import.Targets;
using LeftBehind.Ui.Navigation;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Import;
using LeftBehind.Users.Recipes;
using LeftBehind.Users.Services;
using LeftBehind.Users.Verbs;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace LeftBehind.Users;

public sealed class Startup : StartupBase
{
    private static readonly TimeSpan _idle = TimeSpan.FromMinutes(30);

    public override IReadOnlyList<Verb> Verbs => [new ResetPassword()];

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIdentityCore<User>(options =>
        {
            options.User.AllowedUserNameCharacters = "";
            options.Password.RequiredLength = 8;
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        }).AddUserStore<UserOnlyStore<User, DbContext, int>>().AddTokenProvider<PhoneNumberTokenProvider<User>>(AddressCodes.Provider);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = "sid";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.LoginPath = "/login";
            options.ExpireTimeSpan = _idle;
            options.SlidingExpiration = true;
            options.EventsType = typeof(SessionEvents);
        });
        services.AddScoped<RolePermissions>();
        services.AddScoped<UserResolver>();
        services.AddScoped<IUserResolver>(provider => provider.GetRequiredService<UserResolver>());
        services.AddScoped<IRoleHolders, RoleHolders>();
        services.AddScoped<IUserAddresses, ProvenAddresses>();
        services.AddScoped<AddressCodes>();
        services.AddScoped<OwnAddresses>();
        services.AddScoped<SessionEvents>();
        services.AddSingleton<SignInChecker>();
        services.AddScoped<IAdministratorAccount, AdministratorAccount>();
        services.AddScoped<IRecipeStepHandler, DemoUsersStep>();
        services.AddSingleton<IPermissionProvider, Permissions>();
        services.AddScoped<INavigationProvider, AdminMenu>();
        services.AddScoped<IAssignmentSource, AssignmentSource>();
        services.AddScoped<FirstPageReader>();
        AddPeople(services);
    }

    private static void AddPeople(IServiceCollection services) => services
        .AddScoped<IAuditSubjectSource, AccountSubject>()
        .AddScoped<IAuditSubjectSource, RoleSubject>()
        .AddScoped<IAuditSubjectSource, ModuleSubject>()
        .AddScoped<ModuleWords>()
        .AddScoped<AccountLog>()
        .AddScoped<AccountRights>()
        .AddScoped<AccountEditor>()
        .AddScoped<AccountGate>()
        .AddScoped<AssignmentEditor>()
        .AddScoped<PeopleReader>()
        .AddScoped<PeopleTable>()
        .AddScoped<PersonTasks>()
        .AddScoped<SubstituteReader>()
        .AddScoped<SubstituteEditor>()
        .AddScoped<PersonReader>()
        .AddScoped<ISchoolMergePart, RoleMerge>()
        .AddScoped<SightReasons>()
        .AddScoped<SightReader>()
        .AddScoped<PlaceReader>()
        .AddScoped<PermissionWords>()
        .AddScoped<RoleEditor>()
        .AddScoped<SlipWriter>()
        .AddScoped<UserNames>()
        .AddScoped<PeopleTexts>()
        .AddScoped<PeoplePlanner>()
        .AddScoped<PeopleWriter>()
        .AddScoped<FirstSlips>()
        .AddScoped<IImportTarget, PeopleImportTarget>();
}
