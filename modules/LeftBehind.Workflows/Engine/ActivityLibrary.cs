using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Engine;

/// <summary>
/// The kinds of activity of the modules that are on. Looked up late: activities use services whose handlers trigger events of this engine.
/// </summary>
internal sealed class ActivityLibrary(IServiceProvider services, IModuleCatalog catalog)
{
    private Dictionary<string, IActivity>? _kinds;

    public IReadOnlyDictionary<string, IActivity> Kinds =>
        _kinds ??= services.GetServices<IActivity>().Where(activity => catalog.IsEnabled(activity.GetType())).ToDictionary(activity => activity.Name);

    public IActivity? Find(string name) => Kinds.GetValueOrDefault(name);
}
