using System.Collections.Frozen;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Framework.Modules;

internal sealed class ModuleCatalog(IReadOnlyList<ModuleInfo> modules, IUnitOfWork unitOfWork, IStringLocalizer<ModuleCatalog> text) : IModuleCatalog
{
    private FrozenSet<string> _off = [];

    public IReadOnlyList<ModuleInfo> Modules => modules;

    public bool IsEnabled(string moduleId) => !_off.Contains(moduleId);

    public async Task<string?> SwitchAsync(string moduleId, bool enabled, CancellationToken cancellationToken)
    {
        if (modules.FirstOrDefault(module => module.Id == moduleId) is not { } found)
        {
            return text["There is no module {0}.", moduleId];
        }
        if (!enabled && found.Manifest.AlwaysOn)
        {
            return text["The site cannot work without the module {0}.", found.Manifest.Name];
        }
        var needing = modules.FirstOrDefault(module => !enabled && IsEnabled(module.Id) && module.Manifest.Dependencies.Contains(moduleId));
        if (needing is not null)
        {
            return text["The module {0} needs it: switch that one off first.", needing.Manifest.Name];
        }

        string[] switched = enabled ? [moduleId, .. DependenciesOf(found)] : [moduleId];
        await unitOfWork.RunAsync(null, services => StoreAsync(services.GetRequiredService<IDocumentSession>(), switched, enabled, cancellationToken), cancellationToken);
        await RefreshAsync(cancellationToken);
        return null;
    }

    public Task RefreshAsync(CancellationToken cancellationToken) => unitOfWork.RunAsync(
        null,
        async services => _off = (await services.GetRequiredService<IDocumentSession>().Set<ModuleState>().AsNoTracking()
            .Where(state => !state.Enabled).Select(state => state.ModuleId).ToListAsync(cancellationToken)).ToFrozenSet(),
        cancellationToken);

    private static async Task<bool> StoreAsync(IDocumentSession session, string[] moduleIds, bool enabled, CancellationToken cancellationToken)
    {
        foreach (var id in moduleIds)
        {
            var state = await session.Set<ModuleState>().SingleOrDefaultAsync(row => row.ModuleId == id, cancellationToken);
            state ??= session.Set<ModuleState>().Add(new ModuleState { ModuleId = id }).Entity;
            state.Enabled = enabled;
            state.Revision++;
        }
        await session.SaveAsync(cancellationToken);
        return true;
    }

    private IEnumerable<string> DependenciesOf(ModuleInfo module) => module.Manifest.Dependencies
        .SelectMany(id => DependenciesOf(modules.Single(other => other.Id == id)).Prepend(id)).Distinct();
}
