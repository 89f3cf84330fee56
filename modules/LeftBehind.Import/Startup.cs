using LeftBehind.Abstractions.Modules;

namespace LeftBehind.Import;

public sealed class Startup : StartupBase;
