"""Many pictures: jobs, names, the queue, the output folder, workers."""
