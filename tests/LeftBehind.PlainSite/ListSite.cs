using System.Text.Json;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Ui.Navigation;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.PlainSite;

/// <summary>The pupils' list by a plain controller: cookie, EF, the same query and the same views; menu and user are fixed.</summary>
internal static class ListSite
{
    public static int Run(string settingsFile, string[] args)
    {
        var settings = JsonSerializer.Deserialize<ListSettings>(File.ReadAllText(settingsFile))!;
        var builder = PlainPages.Create(args, typeof(Children.Startup).Assembly, typeof(AdminTheme.Startup).Assembly);
        builder.Services.AddDbContext<ListContext>(options => options.UseSqlite(settings.Connection));
        AddFixed(builder.Services, settings);
        return PlainPages.Run(builder);
    }

    // The theme's pages ask for these.
    private static void AddFixed(IServiceCollection services, ListSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<INavigationManager>(new FixedMenu(settings.Menu));
        services.AddSingleton<IAssignmentSource>(new FixedAssignments(settings.Assignments));
        services.AddSingleton<IPersonalFiles>(new FixedMark($"{settings.DisplayName} · 2026-11-29 08:00"));
        services.AddSingleton<IUserContext>(new FixedUser(new CurrentUser(settings.UserId, settings.UserName, settings.DisplayName)
        {
            RoleName = settings.RoleName,
            Permissions = settings.Permissions.ToHashSet(),
            Scope = new UserScope(ScopeKind.Organization, OrganizationLevel.School, settings.SchoolId),
        }));
    }

    private sealed class FixedMenu(IReadOnlyList<MenuItem> items) : INavigationManager
    {
        public IReadOnlyList<MenuItem> Build() => items;
    }

    private sealed class FixedAssignments(IReadOnlyList<AssignmentOption> options) : IAssignmentSource
    {
        public Task<IReadOnlyList<AssignmentOption>> ListAsync(CancellationToken cancellationToken) => Task.FromResult(options);
    }

    private sealed class FixedMark(string mark) : IPersonalFiles
    {
        public Task<string> MarkAsync(CancellationToken cancellationToken) => Task.FromResult(mark);

        public Task<bool> MustBeLockedAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public Task LockAsync(Stream output, string name, string password, Func<Stream, Task> write, CancellationToken cancellationToken) =>
            throw new NotSupportedException("The plain site sends no files.");
    }

    private sealed class FixedUser(CurrentUser user) : IUserContext
    {
        public CurrentUser User => user;
    }
}
