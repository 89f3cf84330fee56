using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Engine;

/// <summary>
/// The kinds of activity of the modules that are on. Looked up late: activities use services whose handlers trigger events of this engine.
/// </summary>
internal sealed class ActivityLibrary(IServiceProvider services, ActivityKinds kinds, IModuleCatalog catalog)
{
    private readonly Dictionary<string, IActivity> _made = [];

    public IReadOnlyDictionary<string, IActivity> Kinds => kinds.All.Keys.Select(Find).OfType<IActivity>().ToDictionary(activity => activity.Name);

    public IActivity? Find(string name)
    {
        if (_made.TryGetValue(name, out var made))
        {
            return made;
        }
        return kinds.All.TryGetValue(name, out var kind) && catalog.IsEnabled(kind.Type) ? _made[name] = (IActivity)kind.Make(services, null) : null;
    }
}
