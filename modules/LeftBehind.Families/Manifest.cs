using LeftBehind.Abstractions.Modules;

[assembly: Module(
    Name = "Requests of families",
    Category = "Records",
    Description = "What families answer, ask for and report becomes a task: replies, calls, wrong numbers, new phones and addresses.",
    Dependencies = ["LeftBehind.Children", "LeftBehind.Letters", "LeftBehind.Workflows"])]
